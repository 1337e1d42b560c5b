/** Who may begin a journal, and the codes that let somebody in. */
@NullMarked
package app.ownlight.invitation;

import org.jspecify.annotations.NullMarked;
