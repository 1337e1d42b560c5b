package app.ownlight.entry;

import app.ownlight.account.OpenJournal;
import app.ownlight.records.HeadRow;
import app.ownlight.records.SealedParts;
import app.ownlight.vault.AssociatedData;
import app.ownlight.vault.Kind;
import app.ownlight.vault.Part;
import app.ownlight.vault.SealedJson;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals entries and opens them, so that everything around it reads as if words were plain. */
@Component
class EntrySeal {

    private final HeadRoom room = new HeadRoom();

    SealedParts seal(OpenJournal journal, UUID id, long revision, EntryHead head, EntryBody body) {
        return new SealedParts(
                journal.vault().sealHead(place(journal, id, Part.HEAD, revision), room.fit(head)),
                journal.vault().seal(place(journal, id, Part.BODY, revision), SealedJson.bytes(body)));
    }

    EntryLine open(OpenJournal journal, HeadRow row) {
        EntryHead head = open(journal, row.id(), Part.HEAD, row.revision(), row.head(), EntryHead.class);
        return new EntryLine(row.id(), row.position(), head);
    }

    WrittenEntry open(OpenJournal journal, Entry entry) {
        SealedParts sealed = entry.sealed();
        EntryHead head = open(journal, entry.id(), Part.HEAD, entry.revision(), sealed.head(), EntryHead.class);
        EntryBody body = open(journal, entry.id(), Part.BODY, entry.revision(), sealed.body(), EntryBody.class);
        if (head == null || body == null) {
            return new WrittenEntry(entry.id(), entry.position(), entry.revision(), null, null, "", "");
        }
        Question question = head.question() == null || body.wording() == null
                ? null
                : head.question().worded(body.wording());
        return new WrittenEntry(
                entry.id(), entry.position(), entry.revision(), head, question, body.title(), body.text());
    }

    /** The words alone; empty where they cannot be opened. */
    Optional<EntryWords> words(OpenJournal journal, HeadRow row, byte[] sealed) {
        AssociatedData place = place(journal, row.id(), Part.BODY, row.revision());
        return SealedJson.open(journal.vault(), place, sealed, EntryBody.class)
                .map(body -> new EntryWords(body.title(), body.text()));
    }

    private <T> @Nullable T open(OpenJournal journal, UUID id, Part part, long revision, byte[] sealed, Class<T> type) {
        return SealedJson.open(journal.vault(), place(journal, id, part, revision), sealed, type)
                .orElse(null);
    }

    private static AssociatedData place(OpenJournal journal, UUID id, Part part, long revision) {
        return new AssociatedData(journal.account(), id, Kind.ENTRY, part, revision);
    }
}
