/** What was written: adding, changing, deleting and finding entries. */
@NullMarked
package app.ownlight.entry;

import org.jspecify.annotations.NullMarked;
