/** Writing, and every page under {@code /guides}: the walk, its sections and prompts, free pages, and leaving at once. */
@NullMarked
package app.ownlight.journal;

import org.jspecify.annotations.NullMarked;
