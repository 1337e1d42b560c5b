/** The care for the database: its file, forced commits, backups and repair, and the checks of a server. */
@NullMarked
package app.ownlight.storage;

import org.jspecify.annotations.NullMarked;
