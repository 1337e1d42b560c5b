/** A real browser, people who come with it, and what looks over a page. */
@NullMarked
package app.ownlight.support.browser;

import org.jspecify.annotations.NullMarked;
