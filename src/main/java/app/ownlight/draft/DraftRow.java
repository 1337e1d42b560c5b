package app.ownlight.draft;

import java.util.UUID;

/** What finding a draft takes: its id, its revision and its sealed head. */
record DraftRow(UUID id, long revision, byte[] head) {}
