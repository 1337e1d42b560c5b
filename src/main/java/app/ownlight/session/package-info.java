/** A journal that is open in a browser: its two halves of a key, its clock, and its lock. */
@NullMarked
package app.ownlight.session;

import org.jspecify.annotations.NullMarked;
