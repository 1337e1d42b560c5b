/** Looking back: the journal by month, and one entry to read. */
@NullMarked
package app.ownlight.review;

import org.jspecify.annotations.NullMarked;
