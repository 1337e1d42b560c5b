package app.ownlight.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a sealed record belongs. Build it from the request (who is signed in, what was asked for), never from the
 * stored row: only then does a record that was moved to another person, row or revision fail to open.
 *
 * @param account whose journal it is
 * @param record the record's own id
 * @param kind what the record is
 * @param part which half of it
 * @param revision how often the record was edited; any number, the same for sealing and opening
 */
public record AssociatedData(UUID account, UUID record, Kind kind, Part part, long revision) {

    private static final byte[] NAMESPACE = "ownlight/1".getBytes(StandardCharsets.US_ASCII);

    /** {@code "ownlight/1" | account(16) | record(16) | kind(1) | part(1) | revision(8)}, numbers big-endian. */
    byte[] associatedData() {
        return ByteBuffer.allocate(NAMESPACE.length + 16 + 16 + 1 + 1 + 8)
                .put(NAMESPACE)
                .put(Bytes.of(account))
                .put(Bytes.of(record))
                .put(kind.number())
                .put(part.number())
                .putLong(revision)
                .array();
    }
}
