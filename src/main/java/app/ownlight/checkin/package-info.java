/** The one to seven answers before and after a section, and the pages that ask for them. */
@NullMarked
package app.ownlight.checkin;

import org.jspecify.annotations.NullMarked;
