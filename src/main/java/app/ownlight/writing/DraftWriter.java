package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import app.ownlight.draft.DraftBody;
import app.ownlight.draft.DraftHead;
import app.ownlight.draft.Drafts;
import app.ownlight.entry.Entries;
import app.ownlight.entry.Question;
import app.ownlight.entry.WrittenEntry;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Keeps what stands in a writing box as the draft of that box. Nothing appears in the journal by it. */
@Component
class DraftWriter {

    private static final Logger LOG = LoggerFactory.getLogger(DraftWriter.class);

    private final Drafts drafts;
    private final Entries entries;
    private final WritingPages pages;
    private final Clock clock;

    DraftWriter(Drafts drafts, Entries entries, WritingPages pages, Clock clock) {
        this.drafts = drafts;
        this.entries = entries;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * Keeps the words for the page that the form stands on, where they wait in the box; in no box's way where it stands on none.
     *
     * @param question what stands on the page; null where that is none
     * @return whether there is a draft of them; an empty box and words that are saved already need none
     * @throws app.ownlight.draft.TooManyDraftsException where there is no room for another one
     */
    boolean keep(OpenJournal journal, @Nullable Question question, WritingForm form) {
        return keep(journal, question, form, 0);
    }

    /** @param beat how often the page's script has sent them by now */
    boolean keep(OpenJournal journal, @Nullable Question question, WritingForm form, long beat) {
        if (form.isBlank()) {
            return false;
        }
        Optional<WrittenEntry> stored = entries.find(journal, form.id());
        if (isSaved(journal, form, stored)) {
            drafts.drop(journal, form.draft());
            return false;
        }
        DraftHead head = new DraftHead(
                form.id(), form.revision(), form.box(), clock.instant().truncatedTo(ChronoUnit.MILLIS), beat);
        DraftBody body = new DraftBody(
                question(journal, question, form, stored), form.zone(), form.title(), form.text(), form.extra());
        if (!isKept(journal, form, head, body) && !isKept(journal, form, head, body)) {
            throw new OptimisticLockingFailureException("Two posts of one form");
        }
        return true;
    }

    /**
     * Keeps what stood in a box when its writer left, in several drafts where it is too long for one. Nobody is there any more to be
     * asked, so what cannot be kept is taken out.
     */
    void keepAll(OpenJournal journal, @Nullable Question question, WritingForm form) {
        form.pieces().forEach(piece -> keep(journal, question, piece));
    }

    /** Keeps the words if that can be done, where something else has to be answered anyway. */
    void keepIfPossible(OpenJournal journal, @Nullable Question question, WritingForm form) {
        try {
            keep(journal, question, form.showable());
        } catch (RuntimeException e) {
            LOG.error("A draft could not be kept: {}", e.getClass().getName());
        }
    }

    private boolean isSaved(OpenJournal journal, WritingForm form, Optional<WrittenEntry> stored) {
        return stored.map(entry -> entry.says(form.title(), form.text()))
                .orElseGet(() -> pages.isSavedElsewhere(journal, form.id(), form.title(), form.text()));
    }

    /** Two posts of one form at the same moment: one of them finds the other's row, and comes again. */
    private boolean isKept(OpenJournal journal, WritingForm form, DraftHead head, DraftBody body) {
        try {
            return form.resumed()
                    .map(resumed -> drafts.keepInstead(journal, form.draft(), head, body, resumed))
                    .orElseGet(() -> drafts.keep(journal, form.draft(), head, body));
        } catch (DataIntegrityViolationException faster) {
            return false;
        }
    }

    private @Nullable Question question(
            OpenJournal journal, @Nullable Question question, WritingForm form, Optional<WrittenEntry> stored) {
        return stored.map(WrittenEntry::question)
                .or(() -> Optional.ofNullable(question))
                .or(() -> drafts.find(journal, form.draft())
                        .map(draft -> draft.body().question()))
                .orElse(null);
    }
}
