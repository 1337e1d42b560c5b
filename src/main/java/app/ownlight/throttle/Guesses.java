package app.ownlight.throttle;

import java.time.Instant;

/**
 * The wrong guesses that one bucket has seen.
 *
 * @param notBefore when the next guess may be made
 * @param updated when the last one was, or for a network the first
 */
record Guesses(int failures, Instant notBefore, Instant updated) {}
