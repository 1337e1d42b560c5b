/** A real PostgreSQL, its own programs, and a bad way to it. */
@NullMarked
package app.ownlight.support.database;

import org.jspecify.annotations.NullMarked;
