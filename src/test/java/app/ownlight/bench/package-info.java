/** How fast and how large the program is. Never part of a build: each is run by its own name, as docs/benchmarks.md tells. */
@NullMarked
package app.ownlight.bench;

import org.jspecify.annotations.NullMarked;
