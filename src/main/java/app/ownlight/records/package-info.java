/** What all sealed rows have in common. */
@NullMarked
package app.ownlight.records;

import org.jspecify.annotations.NullMarked;
