package app.ownlight.letter;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.HeadRoom;
import app.ownlight.records.SealedParts;
import app.ownlight.vault.AssociatedData;
import app.ownlight.vault.Kind;
import app.ownlight.vault.Part;
import app.ownlight.vault.SealedJson;
import app.ownlight.vault.Vault;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals letters and opens them. All heads are of one size. */
@Component
class LetterSeal {

    private static final int LONGEST_TITLE = 100;

    SealedParts seal(OpenJournal journal, UUID id, long revision, LetterHead head, LetterBody body) {
        return new SealedParts(
                journal.vault().sealHead(place(journal, id, Part.HEAD, revision), fit(head)),
                SealedJson.seal(journal.vault(), place(journal, id, Part.BODY, revision), body));
    }

    /** Empty where it is damaged. */
    Optional<LetterHead> open(OpenJournal journal, LetterRow row) {
        return SealedJson.open(
                journal.vault(), place(journal, row.id(), Part.HEAD, row.revision()), row.head(), LetterHead.class);
    }

    /** Empty where either part is damaged. */
    Optional<OpenedLetter> open(OpenJournal journal, Letter letter) {
        SealedParts sealed = letter.sealed();
        return open(journal, new LetterRow(letter.id(), letter.revision(), sealed.head()))
                .flatMap(head -> SealedJson.open(
                                journal.vault(),
                                place(journal, letter.id(), Part.BODY, letter.revision()),
                                sealed.body(),
                                LetterBody.class)
                        .map(body -> new OpenedLetter(head, body)));
    }

    /** With as much of the title as there is room for. */
    static byte[] fit(LetterHead head) {
        for (int most = LONGEST_TITLE; most >= 0; most -= 4) {
            byte[] bytes = SealedJson.bytes(new LetterHead(
                    head.written(),
                    head.zone(),
                    head.date(),
                    head.opens(),
                    head.opened(),
                    HeadRoom.shorten(head.title(), most)));
            if (bytes.length <= Vault.HEAD_ROOM) {
                return bytes;
            }
        }
        throw new IllegalStateException("The name of the time zone leaves no room in a letter's head");
    }

    private static AssociatedData place(OpenJournal journal, UUID id, Part part, long revision) {
        return new AssociatedData(journal.account(), id, Kind.LETTER, part, revision);
    }
}
