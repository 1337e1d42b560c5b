/** Journeys of a person through the whole program: a real Chromium in front of the packaged jar, which may be killed. */
@NullMarked
package app.ownlight.journey;

import org.jspecify.annotations.NullMarked;
