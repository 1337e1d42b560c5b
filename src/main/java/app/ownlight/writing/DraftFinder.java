package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import app.ownlight.draft.DraftBody;
import app.ownlight.draft.DraftLine;
import app.ownlight.draft.Drafts;
import app.ownlight.draft.WrittenDraft;
import app.ownlight.entry.Entries;
import app.ownlight.entry.Question;
import app.ownlight.entry.WrittenEntry;
import app.ownlight.settings.WriterZone;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Finds drafts again: in the box they were written in, beside the entry they would change, and all together. */
@Component
public class DraftFinder {

    /** So many are shown on one page. */
    private static final int PAGE = 50;

    private final Drafts drafts;
    private final Entries entries;
    private final WritingPages pages;
    private final WriterZone zone;

    DraftFinder(Drafts drafts, Entries entries, WritingPages pages, WriterZone zone) {
        this.drafts = drafts;
        this.entries = entries;
        this.pages = pages;
        this.zone = zone;
    }

    /** How many there are, whether or not they can be opened. */
    public long count(OpenJournal journal) {
        return drafts.count(journal);
    }

    /**
     * One page of them, the newest first. What is damaged is passed over.
     *
     * @param number from 1; the last page where there are not so many
     */
    DraftPage page(OpenJournal journal, int number, Locale locale) {
        List<DraftLine> lines = drafts.lines(journal);
        int page = Math.max(1, Math.min(number, (lines.size() + PAGE - 1) / PAGE));
        int end = Math.min(page * PAGE, lines.size());
        List<FoundDraft> found = found(journal, lines.subList((page - 1) * PAGE, end), locale);
        return new DraftPage(found, end < lines.size() ? page + 1 : null);
    }

    private List<FoundDraft> found(OpenJournal journal, List<DraftLine> lines, Locale locale) {
        Optional<ZoneId> known = zone.known(journal);
        List<WrittenDraft> all = drafts.find(journal, lines);
        Map<UUID, WrittenEntry> stored = entries.find(
                journal, all.stream().map(draft -> draft.head().entry()).toList());
        return all.stream()
                .map(draft -> found(draft, opened(stored.get(draft.head().entry())), known, locale))
                .toList();
    }

    /** The newest words that would change an entry, unless they were set aside. */
    public Optional<FoundDraft> beside(OpenJournal journal, UUID entry, Locale locale) {
        return drafts.lines(journal).stream()
                .filter(line ->
                        line.head().entry().equals(entry) && !line.head().from().isEmpty())
                .flatMap(line -> drafts.find(journal, line.id()).stream())
                .findFirst()
                .map(draft -> found(journal, draft, zone.known(journal), locale));
    }

    /**
     * Fills a box with the newest draft that waits for it, or with the one that is asked for, and tells the page so.
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
                .filter(draft -> box.from().equals(address(draft, stored(journal, draft), locale)));
        Optional<WrittenDraft> found = chosen.or(() -> newest(journal, box.from()));
        found.ifPresent(draft -> model.addAttribute("draft", found(journal, draft, zone.known(journal), locale)));
        return found.map(box::resuming).orElse(box);
    }

    /** The page on which a draft can be gone on with, or where that is no more, a free page. */
    WritingPage page(OpenJournal journal, WrittenDraft draft, Locale locale) {
        return Optional.ofNullable(address(draft, stored(journal, draft), locale))
                .flatMap(address -> pages.at(address, locale))
                .orElseGet(() -> pages.freePage(locale));
    }

    private Optional<WrittenDraft> newest(OpenJournal journal, String from) {
        return drafts.lines(journal).stream()
                .filter(line -> line.head().from().equals(from))
                .flatMap(line -> drafts.find(journal, line.id()).stream())
                .findFirst();
    }

    private FoundDraft found(OpenJournal journal, WrittenDraft draft, Optional<ZoneId> known, Locale locale) {
        return found(draft, stored(journal, draft), known, locale);
    }

    private FoundDraft found(WrittenDraft draft, @Nullable WrittenEntry stored, Optional<ZoneId> known, Locale locale) {
        DraftBody body = draft.body();
        String address = address(draft, stored, locale);
        return new FoundDraft(
                draft.id(),
                draft.revision(),
                draft.head().entry(),
                draft.head().seen(),
                draft.head().kept().atZone(known.orElseGet(() -> zone.of(null, body.zone()))),
                body.question(),
                body.title(),
                body.text(),
                address,
                makesEntry(address, locale),
                stored);
    }

    private boolean makesEntry(@Nullable String address, Locale locale) {
        return address == null
                || pages.at(address, locale).filter(page -> !page.makesEntry()).isEmpty();
    }

    private @Nullable WrittenEntry stored(OpenJournal journal, WrittenDraft draft) {
        return opened(entries.find(journal, draft.head().entry()).orElse(null));
    }

    private static @Nullable WrittenEntry opened(@Nullable WrittenEntry entry) {
        return entry == null || entry.isDamaged() ? null : entry;
    }

    /** Where the words belong: their entry if it is there, else their prompt if it is still asked, or a free page. */
    private @Nullable String address(WrittenDraft draft, @Nullable WrittenEntry stored, Locale locale) {
        if (stored != null) {
            return WritingPages.edit(stored.id());
        }
        if (draft.head().seen() > 0) {
            return null;
        }
        Question question = draft.body().question();
        return question == null
                ? WritingPages.FREE_PAGE
                : pages.address(question, locale).orElse(null);
    }

    /**
     * Some of the drafts.
     *
     * @param older the number of the page with those before them; null where there are none
     */
    record DraftPage(List<FoundDraft> drafts, @Nullable Integer older) {}
}
