package app.ownlight.journey;

/** How the program runs. */
enum Run {
    /** On one's own machine. */
    PERSONAL,
    /** As two instances on PostgreSQL, behind a TLS proxy. */
    HOSTED
}
