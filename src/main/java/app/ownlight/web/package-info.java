/** What all pages share: the welcome and about pages, errors, and what every template may ask. */
@NullMarked
package app.ownlight.web;

import org.jspecify.annotations.NullMarked;
