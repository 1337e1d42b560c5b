package app.ownlight.support.program;

/** How the program runs. */
public enum Run {
    /** On one's own machine. */
    PERSONAL,
    /** As two instances on PostgreSQL, behind a TLS proxy. */
    HOSTED
}
