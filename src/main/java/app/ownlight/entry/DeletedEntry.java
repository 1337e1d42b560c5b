package app.ownlight.entry;

import app.ownlight.records.HeadRow;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

/** The row of an entry that was deleted, as it was: sealed, so that it can lie in a session until it is brought back or not. */
record DeletedEntry(UUID id, Instant deleted, long position, long revision, byte[] head, byte[] body) {

    /** {@code deleted, in milliseconds(8) | position(8) | revision(8) | length of the head(4) | head | body}. */
    byte[] bytes() {
        return ByteBuffer.allocate(8 + 8 + 8 + 4 + head.length + body.length)
                .putLong(deleted.toEpochMilli())
                .putLong(position)
                .putLong(revision)
                .putInt(head.length)
                .put(head)
                .put(body)
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
        return new DeletedEntry(id, deleted, position, revision, head, body);
    }

    HeadRow row() {
        return new HeadRow(id, position, revision, head);
    }
}
