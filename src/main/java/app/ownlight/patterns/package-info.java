/** A person’s own numbers and days of writing, drawn. */
@NullMarked
package app.ownlight.patterns;

import org.jspecify.annotations.NullMarked;
