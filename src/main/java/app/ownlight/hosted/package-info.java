/** What the hosted run alone needs: its settings and peppers are checked at start, its sessions are shared, and it says whether it is ready. */
@NullMarked
package app.ownlight.hosted;

import org.jspecify.annotations.NullMarked;
