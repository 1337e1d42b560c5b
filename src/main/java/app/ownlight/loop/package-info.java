/** My half of the loop: the points of a guide’s figure in lines of one’s own. */
@NullMarked
package app.ownlight.loop;

import org.jspecify.annotations.NullMarked;
