package app.ownlight.checkin;

import app.ownlight.account.OpenJournal;
import app.ownlight.records.HeadRow;
import app.ownlight.vault.AssociatedData;
import app.ownlight.vault.Kind;
import app.ownlight.vault.Part;
import app.ownlight.vault.SealedJson;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals check-ins and opens them. All are of one size. */
@Component
class CheckInSeal {

    byte[] seal(OpenJournal journal, UUID id, CheckInHead head) {
        return journal.vault().sealHead(place(journal, id, CheckIn.ONLY_REVISION), SealedJson.bytes(head));
    }

    /** Empty where it is damaged. */
    Optional<CheckInLine> open(OpenJournal journal, HeadRow row) {
        return SealedJson.open(journal.vault(), place(journal, row.id(), row.revision()), row.head(), CheckInHead.class)
                .map(head -> new CheckInLine(row.id(), row.position(), head));
    }

    private static AssociatedData place(OpenJournal journal, UUID id, long revision) {
        return new AssociatedData(journal.account(), id, Kind.CHECK_IN, Part.HEAD, revision);
    }
}
