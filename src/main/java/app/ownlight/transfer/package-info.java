/** What is stored of a person's words, told in plain words and counts. */
@NullMarked
package app.ownlight.transfer;

import org.jspecify.annotations.NullMarked;
