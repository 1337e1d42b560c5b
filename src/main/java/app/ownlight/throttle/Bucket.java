package app.ownlight.throttle;

/**
 * Where guesses are counted together.
 *
 * @param key 32 bytes that tell neither a name nor an address
 */
record Bucket(byte[] key, GuessRule rule) {}
