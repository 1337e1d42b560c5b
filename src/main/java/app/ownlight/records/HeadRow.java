package app.ownlight.records;

import java.util.UUID;

/** What a list reads of an entry's row. */
public record HeadRow(UUID id, long position, long revision, byte[] head) {}
