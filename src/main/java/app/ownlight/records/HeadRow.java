package app.ownlight.records;

import java.util.UUID;

/**
 * What a list reads of a row.
 *
 * @param position its place in the journal; 0 for what has none
 */
public record HeadRow(UUID id, long position, long revision, byte[] head) {

    public HeadRow(UUID id, long revision, byte[] head) {
        this(id, 0, revision, head);
    }
}
