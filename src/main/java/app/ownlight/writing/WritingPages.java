package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryLine;
import app.ownlight.loop.LoopPages;
import app.ownlight.loop.LoopPlace;
import app.ownlight.loop.Loops;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The pages with a writing box, for words that were sent elsewhere from one and have to be shown in it again. */
@Component
class WritingPages {

    private final Prompts prompts;
    private final Entries entries;
    private final ShorterWalk shorter;
    private final Loops loops;
    private final LoopPages loopPages;
    private final List<WritingPage> others;

    WritingPages(
            Prompts prompts,
            Entries entries,
            ShorterWalk shorter,
            Loops loops,
            LoopPages loopPages,
            List<WritingPage> others) {
        this.prompts = prompts;
        this.entries = entries;
        this.shorter = shorter;
        this.loops = loops;
        this.loopPages = loopPages;
        this.others = others;
    }

    /** The form as its page would take it: on the page of an entry it is about that entry. */
    WritingForm sentFromItsPage(WritingForm form) {
        return WritingAddress.entry(form.from())
                .map(entry -> form.against(entry, form.seen()))
                .orElse(form);
    }

    /** The view of the page that a form was sent from, a free page where that is unknown, with what it shows beside the box. */
    String view(WritingForm form, @Nullable OpenJournal journal, Locale locale, Model model) {
        Optional<WritingPage> other =
                others.stream().filter(page -> page.isAt(form.from())).findFirst();
        if (other.isPresent()) {
            return other.get().view(form, journal, locale, model);
        }
        Optional<LoopPlace> loop = loops.at(form.from(), locale);
        if (loop.isPresent()) {
            return loopPages.form(loop.get(), form, journal, model);
        }
        Optional<PromptPlace> at = prompts.at(form.from(), locale);
        Optional<UUID> entry = WritingAddress.entry(form.from());
        at.ifPresent(place -> {
            model.addAttribute("at", place.gently(shorter.isFor(journal)));
            model.addAttribute("takes", takes(place, journal));
        });
        if (journal != null) {
            entry.flatMap(id -> entries.find(journal, id)).ifPresent(found -> model.addAttribute("entry", found));
        }
        return at.isPresent() ? "writing/write" : entry.isPresent() ? "journal/edit" : "journal/new";
    }

    /** The earlier answers to a prompt. */
    List<EntryLine> takes(PromptPlace at, @Nullable OpenJournal journal) {
        return journal == null
                ? List.of()
                : entries.lines(journal, Entries.NEWEST, line -> line.answers(at.question()), Integer.MAX_VALUE);
    }
}
