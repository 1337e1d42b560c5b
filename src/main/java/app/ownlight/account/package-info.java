/** The journals that are kept here: the row with a name and wrapped keys, and what a journal is while it is open. */
@NullMarked
package app.ownlight.account;

import org.jspecify.annotations.NullMarked;
