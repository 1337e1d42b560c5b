package app.ownlight.draft;

import java.util.UUID;

/** A draft's head, opened. */
public record DraftLine(UUID id, long revision, DraftHead head) {}
