/** Who may ask for what, said where it is handled; whatever says nothing needs an open journal. */
@NullMarked
package app.ownlight.access;

import org.jspecify.annotations.NullMarked;
