/** The article as a walk: guides, their sections and questions, read and checked once when the program starts. */
@NullMarked
package app.ownlight.guide;

import org.jspecify.annotations.NullMarked;
