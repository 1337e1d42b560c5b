/** What all pages share: the welcome and about pages, the words of errors, and what every template may ask. */
@NullMarked
package app.ownlight.web;

import org.jspecify.annotations.NullMarked;
