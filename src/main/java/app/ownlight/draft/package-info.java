/** Words that are not saved yet, sealed: one draft for each form that was shown. */
@NullMarked
package app.ownlight.draft;

import org.jspecify.annotations.NullMarked;
