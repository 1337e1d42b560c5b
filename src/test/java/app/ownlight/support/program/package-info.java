/** The packaged program in processes of its own, one or several, started for one test or shared by all of a JVM. */
@NullMarked
package app.ownlight.support.program;

import org.jspecify.annotations.NullMarked;
