/** The languages of the pages, and which one a page is in. */
@NullMarked
package app.ownlight.language;

import org.jspecify.annotations.NullMarked;
