/** Letters to later: sealed until a day that their writer chooses. */
@NullMarked
package app.ownlight.letter;

import org.jspecify.annotations.NullMarked;
