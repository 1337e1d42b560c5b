package app.ownlight.entry;

import app.ownlight.records.HeadRow;
import app.ownlight.records.SealedParts;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/** The row of an entry that was deleted, as it was: sealed, so that it can lie in a session until it is brought back or not. */
record DeletedEntry(UUID id, Instant deleted, long position, long revision, SealedParts sealed) {

    /** {@code deleted, in milliseconds(8) | position(8) | revision(8) | length of the head(4) | head | body}. */
    byte[] bytes() {
        return ByteBuffer.allocate(8 + 8 + 8 + 4 + sealed.head().length + sealed.body().length)
                .putLong(deleted.toEpochMilli())
                .putLong(position)
                .putLong(revision)
                .putInt(sealed.head().length)
                .put(sealed.head())
                .put(sealed.body())
                .array();
    }

    static DeletedEntry read(UUID id, byte[] bytes) {
        ByteBuffer read = ByteBuffer.wrap(bytes);
        Instant deleted = Instant.ofEpochMilli(read.getLong());
        long position = read.getLong();
        long revision = read.getLong();
        byte[] head = new byte[read.getInt()];
        read.get(head);
        byte[] body = new byte[read.remaining()];
        read.get(body);
        return new DeletedEntry(id, deleted, position, revision, new SealedParts(head, body));
    }

    HeadRow head() {
        return new HeadRow(id, position, revision, sealed.head());
    }
}
