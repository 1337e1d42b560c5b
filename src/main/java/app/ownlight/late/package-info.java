/** Words that arrive after the lock: whose they are, and how they wait sealed for their journal. */
@NullMarked
package app.ownlight.late;

import org.jspecify.annotations.NullMarked;
