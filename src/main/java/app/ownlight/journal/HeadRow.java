package app.ownlight.journal;

import java.util.UUID;

/** What a list reads of an entry's row. */
record HeadRow(UUID id, long position, long revision, byte[] head) {}
