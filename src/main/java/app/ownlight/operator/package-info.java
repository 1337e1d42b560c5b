/** What whoever runs the program for others can do: a page on a port of its own, invitation cards, and commands of the jar. */
@NullMarked
package app.ownlight.operator;

import org.jspecify.annotations.NullMarked;
