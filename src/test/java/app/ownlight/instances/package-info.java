/** The hosted program as several instances on one database: clocks apart, bad weather, kills, failover, restarts, commands. */
@NullMarked
package app.ownlight.instances;

import org.jspecify.annotations.NullMarked;
