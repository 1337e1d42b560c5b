/** Slowing down whoever guesses passphrases, and nobody else. */
@NullMarked
package app.ownlight.throttle;

import org.jspecify.annotations.NullMarked;
