package app.ownlight.letter;

import app.ownlight.account.OpenJournal;
import app.ownlight.draft.Drafts;
import app.ownlight.settings.WriterZone;
import app.ownlight.writing.WritingForm;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals what the box of a letter sent, once. The draft of the words goes in the same transaction. */
@Component
public class LetterWriter {

    private final Letters letters;
    private final Drafts drafts;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final WriterZone zone;

    LetterWriter(Letters letters, Drafts drafts, TransactionTemplate transaction, Clock clock, WriterZone zone) {
        this.letters = letters;
        this.drafts = drafts;
        this.transaction = transaction;
        this.clock = clock;
        this.zone = zone;
    }

    /** The writer's day, by which it is told which days are to come. */
    public LocalDate today(@Nullable OpenJournal journal, WritingForm form) {
        return zone.today(journal, form.zone());
    }

    /** @param form whose day has no problems */
    public void seal(OpenJournal journal, WritingForm form) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        ZoneId where = zone.of(journal, form.zone());
        LocalDate opens = form.opens().on(today(journal, form));
        NewLetter letter = new NewLetter(form.entry(), form.title(), form.text(), now, where, opens);
        try {
            transaction.executeWithoutResult(status -> {
                letters.seal(journal, letter);
                drafts.settle(journal, form);
            });
        } catch (DataIntegrityViolationException known) {
            // The end of a transaction that is no read-only one waits until the first one is on the disk.
            transaction.executeWithoutResult(status -> confirm(journal, form, known));
        }
    }

    /** A repeat of the same is answered like the first. */
    private void confirm(OpenJournal journal, WritingForm form, DataIntegrityViolationException known) {
        if (letters.find(journal, form.entry()).isEmpty()) {
            throw known;
        }
        if (letters.unsealed(journal, form.entry())
                .filter(letter -> letter.says(form))
                .isEmpty()) {
            throw new SealedLetterException();
        }
        drafts.find(journal, form.draftId())
                .filter(draft -> draft.says(form.title(), form.text()))
                .ifPresent(draft -> drafts.drop(journal, draft.id(), draft.revision()));
    }
}
