/** Changing the passphrase, and the recovery code on paper: making one, and coming in with it. */
@NullMarked
package app.ownlight.credentials;

import org.jspecify.annotations.NullMarked;
