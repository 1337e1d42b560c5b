/** Finding words in all that somebody wrote, in any script. */
@NullMarked
package app.ownlight.search;

import org.jspecify.annotations.NullMarked;
