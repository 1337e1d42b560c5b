/** What is read when the program starts, and what stops it, said in a sentence. */
@NullMarked
package app.ownlight.start;

import org.jspecify.annotations.NullMarked;
