/** The journal’s pages: its entries by month, one entry to read, change or delete, and a free page to write. */
@NullMarked
package app.ownlight.journal;

import org.jspecify.annotations.NullMarked;
