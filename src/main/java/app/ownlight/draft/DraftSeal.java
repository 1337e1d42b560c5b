package app.ownlight.draft;

import app.ownlight.account.OpenJournal;
import app.ownlight.vault.AssociatedData;
import app.ownlight.vault.Kind;
import app.ownlight.vault.Part;
import app.ownlight.vault.SealedJson;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals drafts and opens them. */
@Component
class DraftSeal {

    byte[] head(OpenJournal journal, UUID id, long revision, DraftHead head) {
        return journal.vault().sealHead(place(journal, id, Part.HEAD, revision), SealedJson.bytes(head));
    }

    byte[] body(OpenJournal journal, UUID id, long revision, DraftBody body) {
        return SealedJson.seal(journal.vault(), place(journal, id, Part.BODY, revision), body);
    }

    /** Empty where the draft is damaged. */
    Optional<DraftLine> open(OpenJournal journal, DraftRow row) {
        return SealedJson.open(
                        journal.vault(),
                        place(journal, row.id(), Part.HEAD, row.revision()),
                        row.head(),
                        DraftHead.class)
                .map(head -> new DraftLine(row.id(), row.revision(), head));
    }

    /** Empty where the draft is damaged. */
    Optional<WrittenDraft> open(OpenJournal journal, Draft draft) {
        return open(journal, new DraftRow(draft.id(), draft.revision(), draft.head()))
                .flatMap(line -> SealedJson.open(
                                journal.vault(),
                                place(journal, draft.id(), Part.BODY, draft.revision()),
                                draft.body(),
                                DraftBody.class)
                        .map(body -> new WrittenDraft(draft.id(), draft.revision(), line.head(), body)));
    }

    private static AssociatedData place(OpenJournal journal, UUID id, Part part, long revision) {
        return new AssociatedData(journal.account(), id, Kind.DRAFT, part, revision);
    }
}
