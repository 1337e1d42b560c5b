/** The layout of the log, which holds nobody’s words. */
@NullMarked
package app.ownlight.logging;

import org.jspecify.annotations.NullMarked;
