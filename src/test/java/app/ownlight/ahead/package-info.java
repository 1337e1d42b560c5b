/** A wrong clock, for one instance of the packaged program. */
@NullMarked
package app.ownlight.ahead;

import org.jspecify.annotations.NullMarked;
