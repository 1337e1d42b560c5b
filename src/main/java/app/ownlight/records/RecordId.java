package app.ownlight.records;

import java.io.Serializable;
import java.util.UUID;

/** The owner is part of every entry's key, so that somebody else's entry is not found at all. */
public record RecordId(UUID accountId, UUID id) implements Serializable {}
