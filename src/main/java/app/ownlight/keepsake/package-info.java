/** The keepsake that somebody prints of their own words. */
@NullMarked
package app.ownlight.keepsake;

import org.jspecify.annotations.NullMarked;
