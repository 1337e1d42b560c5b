package app.ownlight.journal;

import java.util.UUID;

/** A draft's head, opened. */
record DraftLine(UUID id, long revision, DraftHead head) {}
