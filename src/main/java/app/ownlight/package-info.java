/** The application itself: its start, its clock, and the folder and file that keep the journals. */
@NullMarked
package app.ownlight;

import org.jspecify.annotations.NullMarked;
