/** What a person does with the packaged program in a real browser, from one end to the other. */
@NullMarked
package app.ownlight.journey;

import org.jspecify.annotations.NullMarked;
