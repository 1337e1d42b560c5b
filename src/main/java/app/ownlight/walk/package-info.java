/** A guide as somebody walks it: the overview, its sections to read, its ending, and its workbook. */
@NullMarked
package app.ownlight.walk;

import org.jspecify.annotations.NullMarked;
