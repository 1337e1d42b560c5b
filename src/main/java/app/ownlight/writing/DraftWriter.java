package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import app.ownlight.draft.DraftBody;
import app.ownlight.draft.DraftHead;
import app.ownlight.draft.Drafts;
import app.ownlight.entry.Entries;
import app.ownlight.entry.Question;
import app.ownlight.entry.WrittenEntry;
import app.ownlight.letter.Letters;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Keeps what stands in a writing box as the draft of that box. Nothing appears in the journal by it. */
@Component
public class DraftWriter {

    private static final Logger LOG = LoggerFactory.getLogger(DraftWriter.class);

    private final Drafts drafts;
    private final Entries entries;
    private final Letters letters;
    private final Prompts prompts;
    private final Clock clock;

    DraftWriter(Drafts drafts, Entries entries, Letters letters, Prompts prompts, Clock clock) {
        this.drafts = drafts;
        this.entries = entries;
        this.letters = letters;
        this.prompts = prompts;
        this.clock = clock;
    }

    /**
     * Keeps the words for the page they were written on, where they wait in the box.
     *
     * @return whether there is a draft of them; an empty box and words that are saved already need none
     */
    public boolean keep(OpenJournal journal, WritingForm form, Locale locale) {
        return keep(journal, form, locale, 0);
    }

    /** @param beat how often the page's script has sent them by now */
    public boolean keep(OpenJournal journal, WritingForm form, Locale locale, long beat) {
        return keep(journal, form, locale, WritingAddress.checked(form.from()), beat);
    }

    /** Keeps the words where they are in no box's way. */
    boolean setAside(OpenJournal journal, WritingForm form, Locale locale) {
        return keep(journal, form, locale, "", 0);
    }

    /** Keeps the words if that can be done, where something else has to be answered anyway. */
    void keepIfPossible(OpenJournal journal, WritingForm form, Locale locale) {
        try {
            keep(journal, form.showable(), locale);
        } catch (RuntimeException e) {
            LOG.error("A draft could not be kept: {}", e.getClass().getName());
        }
    }

    private boolean keep(OpenJournal journal, WritingForm form, Locale locale, String from, long beat) {
        if (form.isBlank()) {
            return false;
        }
        Optional<WrittenEntry> stored = entries.find(journal, form.entry());
        if (isSaved(journal, form, stored)) {
            drafts.drop(journal, form.draftId());
            return false;
        }
        DraftHead head =
                new DraftHead(form.entry(), form.seen(), from, clock.instant().truncatedTo(ChronoUnit.MILLIS), beat);
        Question question = question(journal, form, stored, locale);
        DraftBody body = new DraftBody(
                question, form.zone(), form.title(), form.text(), form.opens().isNone() ? null : form.opens());
        if (!isKept(journal, form, head, body) && !isKept(journal, form, head, body)) {
            throw new OptimisticLockingFailureException("Two posts of one form");
        }
        return true;
    }

    private boolean isSaved(OpenJournal journal, WritingForm form, Optional<WrittenEntry> stored) {
        return stored.map(entry -> entry.says(form.title(), form.text()))
                .orElseGet(() -> letters.hold(journal, form.entry(), form.title(), form.text()));
    }

    /** Two posts of one form at the same moment: one of them finds the other's row, and comes again. */
    private boolean isKept(OpenJournal journal, WritingForm form, DraftHead head, DraftBody body) {
        try {
            return form.resumed()
                    .map(resumed -> drafts.keepInstead(journal, form.draftId(), head, body, resumed))
                    .orElseGet(() -> drafts.keep(journal, form.draftId(), head, body));
        } catch (DataIntegrityViolationException faster) {
            return false;
        }
    }

    private @Nullable Question question(
            OpenJournal journal, WritingForm form, Optional<WrittenEntry> stored, Locale locale) {
        return stored.map(WrittenEntry::question)
                .or(() -> prompts.question(form.from(), locale))
                .or(() -> drafts.find(journal, form.draftId())
                        .map(draft -> draft.body().question()))
                .orElse(null);
    }
}
