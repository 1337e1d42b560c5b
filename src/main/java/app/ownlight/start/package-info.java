/** What stops the program from starting, said in a sentence. */
@NullMarked
package app.ownlight.start;

import org.jspecify.annotations.NullMarked;
