/** Who is answered: addresses, origins, form tokens, and what every answer tells the browser to refuse. */
@NullMarked
package app.ownlight.security;

import org.jspecify.annotations.NullMarked;
