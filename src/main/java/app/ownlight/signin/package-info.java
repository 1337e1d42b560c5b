/** Beginning and unlocking a journal, wherever from. */
@NullMarked
package app.ownlight.signin;

import org.jspecify.annotations.NullMarked;
