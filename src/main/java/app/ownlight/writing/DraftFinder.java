package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import app.ownlight.draft.DraftBody;
import app.ownlight.draft.Drafts;
import app.ownlight.draft.WrittenDraft;
import app.ownlight.entry.Entries;
import app.ownlight.entry.Question;
import app.ownlight.settings.WriterZone;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Finds unsaved words again: in the box they were written in, beside the entry they would change, and all together. */
@Component
public class DraftFinder {

    private final Drafts drafts;
    private final Entries entries;
    private final Prompts prompts;
    private final WriterZone zone;

    DraftFinder(Drafts drafts, Entries entries, Prompts prompts, WriterZone zone) {
        this.drafts = drafts;
        this.entries = entries;
        this.prompts = prompts;
        this.zone = zone;
    }

    /** How many there are. */
    public int count(OpenJournal journal) {
        return drafts.lines(journal).size();
    }

    /** Everything that waits, the newest first. What is damaged is passed over. */
    List<WaitingDraft> all(OpenJournal journal, Locale locale) {
        Optional<ZoneId> known = zone.known(journal);
        return drafts.lines(journal).stream()
                .flatMap(line -> drafts.find(journal, line.id()).stream())
                .map(draft -> show(journal, draft, known, locale))
                .toList();
    }

    /** The newest words that would change an entry, unless they were set aside. */
    public Optional<WaitingDraft> beside(OpenJournal journal, UUID entry, Locale locale) {
        return drafts.lines(journal).stream()
                .filter(line ->
                        line.head().entry().equals(entry) && !line.head().from().isEmpty())
                .flatMap(line -> drafts.find(journal, line.id()).stream())
                .findFirst()
                .map(draft -> show(journal, draft, zone.known(journal), locale));
    }

    /**
     * Fills a box with the newest words that wait for it, or with those that are asked for, and tells the page so.
     *
     * @param box as it is without any
     * @param asked the draft that somebody chose to go on with, if any
     */
    public WritingForm fill(
            WritingForm box, @Nullable OpenJournal journal, @Nullable UUID asked, Locale locale, Model model) {
        if (journal == null) {
            return box;
        }
        Optional<WrittenDraft> chosen = Optional.ofNullable(asked)
                .flatMap(id -> drafts.find(journal, id))
                .filter(draft -> box.from().equals(address(journal, draft, locale)));
        Optional<WrittenDraft> found = chosen.or(() -> newest(journal, box.from()));
        found.ifPresent(draft -> model.addAttribute("waiting", show(journal, draft, zone.known(journal), locale)));
        return found.map(box::resuming).orElse(box);
    }

    private Optional<WrittenDraft> newest(OpenJournal journal, String from) {
        return drafts.lines(journal).stream()
                .filter(line -> line.head().from().equals(from))
                .flatMap(line -> drafts.find(journal, line.id()).stream())
                .findFirst();
    }

    private WaitingDraft show(OpenJournal journal, WrittenDraft draft, Optional<ZoneId> known, Locale locale) {
        DraftBody body = draft.body();
        return new WaitingDraft(
                draft.id(),
                draft.revision(),
                draft.head().entry(),
                draft.head().seen(),
                draft.head().kept().atZone(known.orElseGet(() -> zone.of(null, body.zone()))),
                body.question(),
                body.title(),
                body.text(),
                address(journal, draft, locale));
    }

    /** Where the words belong: their entry if it is there, else their prompt if it is still asked, or a free page. */
    private @Nullable String address(OpenJournal journal, WrittenDraft draft, Locale locale) {
        UUID entry = draft.head().entry();
        if (entries.find(journal, entry).filter(found -> !found.isDamaged()).isPresent()) {
            return WritingAddress.edit(entry);
        }
        if (draft.head().seen() > 0) {
            return null;
        }
        Question question = draft.body().question();
        return question == null
                ? WritingAddress.FREE_PAGE
                : prompts.address(question, locale).orElse(null);
    }
}
