/** Taking words in: the forms they come from, saving them, and keeping them as drafts or late words where they cannot be saved. */
@NullMarked
package app.ownlight.writing;

import org.jspecify.annotations.NullMarked;
