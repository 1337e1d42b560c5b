/** The same pages for everybody: with a keyboard, a phone, large text, other colors, in Spanish, without a script. */
@NullMarked
package app.ownlight.journey.everybody;

import org.jspecify.annotations.NullMarked;
