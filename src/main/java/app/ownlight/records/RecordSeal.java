package app.ownlight.records;

import app.ownlight.account.OpenJournal;
import app.ownlight.vault.AssociatedData;
import app.ownlight.vault.Kind;
import app.ownlight.vault.Part;
import app.ownlight.vault.SealedJson;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Seals records of one kind and opens them, so that everything around it reads as if words were plain. All heads have one size.
 *
 * @param <H> what a head holds
 * @param <B> what a body holds
 */
public final class RecordSeal<H, B> {

    private final Kind kind;
    private final Class<H> heads;
    private final Class<B> bodies;
    private final Function<H, byte[]> fitted;

    public RecordSeal(Kind kind, Class<H> heads, Class<B> bodies) {
        this(kind, heads, bodies, SealedJson::bytes);
    }

    /** @param fitted makes JSON of a head, cut to the room that a head has */
    public RecordSeal(Kind kind, Class<H> heads, Class<B> bodies, Function<H, byte[]> fitted) {
        this.kind = kind;
        this.heads = heads;
        this.bodies = bodies;
        this.fitted = fitted;
    }

    public byte[] head(OpenJournal journal, UUID id, long revision, H head) {
        return journal.vault().sealHead(place(journal, id, Part.HEAD, revision), fitted.apply(head));
    }

    public byte[] body(OpenJournal journal, UUID id, long revision, B body) {
        return SealedJson.seal(journal.vault(), place(journal, id, Part.BODY, revision), body);
    }

    /** Empty where it is damaged. */
    public Optional<H> openHead(OpenJournal journal, HeadRow row) {
        return openHead(journal, row.id(), row.revision(), row.head());
    }

    /** Empty where it is damaged. */
    public Optional<B> openBody(OpenJournal journal, UUID id, long revision, byte[] sealed) {
        return SealedJson.open(journal.vault(), place(journal, id, Part.BODY, revision), sealed, bodies);
    }

    /** Head and body made into one; empty where either is damaged. */
    public <T> Optional<T> open(OpenJournal journal, SealedRecord record, BiFunction<H, B, T> opened) {
        return openHead(journal, record.id(), record.revision(), record.head())
                .flatMap(head -> openBody(journal, record.id(), record.revision(), record.body())
                        .map(body -> opened.apply(head, body)));
    }

    private Optional<H> openHead(OpenJournal journal, UUID id, long revision, byte[] sealed) {
        return SealedJson.open(journal.vault(), place(journal, id, Part.HEAD, revision), sealed, heads);
    }

    private AssociatedData place(OpenJournal journal, UUID id, Part part, long revision) {
        return new AssociatedData(journal.account(), id, kind, part, revision);
    }
}
