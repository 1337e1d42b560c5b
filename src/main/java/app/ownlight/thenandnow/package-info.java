/** Two answers to one question side by side, what somebody notices there, and a day to answer again. */
@NullMarked
package app.ownlight.thenandnow;

import org.jspecify.annotations.NullMarked;
