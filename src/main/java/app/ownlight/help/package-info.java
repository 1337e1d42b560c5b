/** How to reach a person, on a page that needs no journal and knows nobody. */
@NullMarked
package app.ownlight.help;

import org.jspecify.annotations.NullMarked;
