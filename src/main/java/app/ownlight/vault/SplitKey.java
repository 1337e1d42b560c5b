package app.ownlight.vault;

/**
 * An open vault cut in two for the length of a session. Either half alone opens nothing.
 *
 * @param server for the session: the keysets, sealed under the client’s key; 303 bytes or a few less, as Tink writes small key ids shorter
 * @param client for the cookie: 32 random bytes, never stored by the server
 */
public record SplitKey(byte[] server, byte[] client) {}
