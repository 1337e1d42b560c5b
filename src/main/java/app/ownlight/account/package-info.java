/** Who writes: beginning a journal, unlocking it, locking it again, and what a request knows of it meanwhile. */
@NullMarked
package app.ownlight.account;

import org.jspecify.annotations.NullMarked;
