package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import app.ownlight.draft.TooManyDraftsException;
import app.ownlight.entry.EntryGoneException;
import app.ownlight.entry.StaleEntryException;
import app.ownlight.logging.FailurePlace;
import app.ownlight.session.DatabaseOutage;
import app.ownlight.signin.NewJournal;
import app.ownlight.signin.NotBegunException;
import app.ownlight.signin.SignInService;
import app.ownlight.writing.SubmissionResult.Again;
import app.ownlight.writing.SubmissionResult.Conflict;
import app.ownlight.writing.SubmissionResult.Gone;
import app.ownlight.writing.SubmissionResult.Late;
import app.ownlight.writing.SubmissionResult.NotHere;
import app.ownlight.writing.SubmissionResult.Saved;
import app.ownlight.writing.SubmissionResult.SignIn;
import app.ownlight.writing.WritingPage.Next;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes words in from every writing box. Whatever stands against saving them, its result leads back to the box with the words in it. */
@Service
class SubmissionService {

    private static final Logger LOG = LoggerFactory.getLogger(SubmissionService.class);

    private final EntryWriter entries;
    private final DraftWriter drafts;
    private final ExpiredSessionSubmissions expired;
    private final SignInService signIn;
    private final TransactionTemplate transaction;

    SubmissionService(
            EntryWriter entries,
            DraftWriter drafts,
            ExpiredSessionSubmissions expired,
            SignInService signIn,
            TransactionTemplate transaction) {
        this.entries = entries;
        this.drafts = drafts;
        this.expired = expired;
        this.signIn = signIn;
        this.transaction = transaction;
    }

    /** Saves the words, where that can be done. */
    SubmissionResult submit(WritingPage page, Submission sent) {
        WritingForm form = sent.form();
        OpenJournal journal = sent.journal();
        Optional<UUID> owner = expired.owner(sent);
        boolean nothing = page.hasNothing(form, journal);
        if (nothing && !sent.signIn().isAsked() && (form.isBlank() || owner.isEmpty())) {
            return new Saved(page.next(form, journal));
        }
        Map<String, String> own = nothing ? Map.of() : page.problems(form, journal);
        return late(page, sent, owner)
                .or(() -> refused(own, sent))
                .orElseGet(() -> nothing ? new Saved(opened(page, sent, journal)) : save(page, form, journal));
    }

    /** Keeps the words as a draft, where that can be done; an empty box needs none. */
    SubmissionResult keepDraft(WritingPage page, Submission sent, Next next) {
        WritingForm form = sent.form();
        if (form.isBlank()) {
            return new Saved(new Next(next.address(), null));
        }
        return late(page, sent, expired.owner(sent))
                .or(() -> refused(Map.of(), sent))
                .orElseGet(() -> keep(page, form, sent.journal(), next));
    }

    /** Saves what met no open journal, once that is unlocked. */
    SubmissionResult unlocked(WritingPage page, Submission sent, OpenJournal journal) {
        return page.hasNothing(sent.form(), null)
                ? new Saved(opened(page, sent, journal))
                : save(page, sent.form(), journal);
    }

    /**
     * Adds a new journal and its first words as one: either both are saved or neither is.
     *
     * @throws NotBegunException where somebody else was faster
     */
    SubmissionResult begun(WritingPage page, Submission sent, NewJournal begun) {
        OpenJournal journal = begun.journal();
        boolean nothing = page.hasNothing(sent.form(), null);
        transaction.executeWithoutResult(status -> {
            signIn.add(begun);
            if (!nothing) {
                page.save(journal, sent.form(), entries);
            }
        });
        return new Saved(nothing ? opened(page, sent, journal) : page.next(sent.form(), journal));
    }

    /** What failed for whatever reason: the words come back. */
    static SubmissionResult failed(RuntimeException failure, WritingForm form) {
        if (DatabaseOutage.isCauseOf(failure)) {
            throw failure; // the page of the box would ask the database again; they come back on one that does not
        }
        LOG.error("Words could not be saved: {}", FailurePlace.of(failure));
        return new Again(HttpStatus.INTERNAL_SERVER_ERROR, Map.of("text", "entry.text.failed"), form);
    }

    /** Words whose journal is not the open one. Those that one entry cannot hold come back where their writer is there to be asked. */
    private Optional<SubmissionResult> late(WritingPage page, Submission sent, Optional<UUID> owner) {
        boolean open = sent.journal() != null;
        if (owner.isEmpty() || !open && (sent.signIn().isAsked() || !sent.form().fitsOneEntry())) {
            return Optional.empty();
        }
        if (expired.keep(owner.get(), page, sent.form())) {
            return Optional.of(new Late());
        }
        return open ? Optional.of(new NotHere()) : Optional.empty();
    }

    private Optional<SubmissionResult> refused(Map<String, String> own, Submission sent) {
        Map<String, String> problems = new LinkedHashMap<>(own);
        problems.putAll(sent.form().problems());
        if (problems.isEmpty() && sent.stale() && !expired.isOfOpenJournal(sent)) {
            problems.put("text", "entry.text.stale");
        }
        if (problems.isEmpty() && sent.journal() != null) {
            return Optional.empty();
        }
        return Optional.of(
                problems.isEmpty() && sent.signIn().isAsked() ? new SignIn() : Again.of(problems, sent.form()));
    }

    /** Where the words cannot go where they were meant to, they are on the disk as a draft before that is said. */
    private SubmissionResult save(WritingPage page, WritingForm form, OpenJournal journal) {
        if (form.asksTo("skip")) {
            // Words that somebody has begun wait for them where they were passed over.
            return keep(page, form, journal, page.next(form, journal));
        }
        try {
            if (!isWritten(page, form, journal)) {
                transaction.executeWithoutResult(status -> page.confirm(journal, form, entries));
            }
            return new Saved(page.next(form, journal));
        } catch (StaleEntryException e) {
            UUID entry = e.stored().id();
            drafts.keepIfPossible(
                    journal,
                    page.question(),
                    form.against(entry, form.revision()).on(WritingPages.edit(entry)));
            return new Conflict(e.stored());
        } catch (IdTakenException e) {
            WritingForm apart = form.apart();
            drafts.keepIfPossible(journal, page.question(), apart);
            return Again.of(Map.of("text", e.message()), apart);
        } catch (EntryGoneException e) {
            drafts.keepIfPossible(journal, page.question(), form);
            return new Gone();
        }
    }

    private boolean isWritten(WritingPage page, WritingForm form, OpenJournal journal) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> page.save(journal, form, entries)));
        } catch (DataIntegrityViolationException known) {
            return false;
        }
    }

    private SubmissionResult keep(WritingPage page, WritingForm form, OpenJournal journal, Next next) {
        try {
            drafts.keep(journal, page.question(), form.asksTo("aside") ? form.on("") : form);
            return new Saved(next);
        } catch (TooManyDraftsException e) {
            return Again.of(Map.of("text", "draft.full"), form);
        }
    }

    private static Next opened(WritingPage page, Submission sent, OpenJournal journal) {
        return new Next(page.next(sent.form(), journal).address(), "account.opened");
    }
}
