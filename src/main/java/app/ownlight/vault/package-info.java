/** Seals and opens what a person writes; the only place that knows a cipher. */
@NullMarked
package app.ownlight.vault;

import org.jspecify.annotations.NullMarked;
