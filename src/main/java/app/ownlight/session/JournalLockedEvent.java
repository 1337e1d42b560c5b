package app.ownlight.session;

import java.util.UUID;

/**
 * The session of a journal is over.
 *
 * @param session its id
 */
public record JournalLockedEvent(UUID account, String session) {}
