/** What a person sets, sealed with their journal, and the page to set it on. */
@NullMarked
package app.ownlight.settings;

import org.jspecify.annotations.NullMarked;
