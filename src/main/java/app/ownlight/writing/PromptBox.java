package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryLine;
import app.ownlight.entry.Question;
import app.ownlight.guide.Guide;
import app.ownlight.guide.Guides;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The box of a prompt. */
@Component
public class PromptBox implements WritingBox {

    private static final Pattern PATH = Pattern.compile("/guides/([a-z0-9-]+)/([a-z0-9-]+)/write/(\\d{1,4})");

    private final Guides guides;
    private final Entries entries;
    private final ShorterWalk shorter;

    PromptBox(Guides guides, Entries entries, ShorterWalk shorter) {
        this.guides = guides;
        this.entries = entries;
        this.shorter = shorter;
    }

    /** The prompt at an address; empty where there is none. */
    public Optional<PromptPlace> place(String path, Locale locale) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches()
                ? place(matcher.group(1), matcher.group(2), Integer.parseInt(matcher.group(3)), locale)
                : Optional.empty();
    }

    @Override
    public Optional<WritingPage> at(String path, Locale locale) {
        return place(path, locale).map(Page::new);
    }

    Optional<WritingPage> at(String guide, String section, int prompt, Locale locale) {
        return place(guide, section, prompt, locale).map(Page::new);
    }

    @Override
    public Optional<String> address(Question question, Locale locale) {
        Optional<Guide> guide = guides.find(question.guide(), locale);
        return guide.flatMap(found -> found.section(question.section()))
                .flatMap(section -> section.prompt(question.prompt())
                        .map(prompt -> new PromptPlace(guide.get(), section, prompt, false).path()));
    }

    private Optional<PromptPlace> place(String guide, String section, int number, Locale locale) {
        return guides.find(guide, locale)
                .flatMap(found -> found.section(section)
                        .flatMap(in -> in.prompt(number).map(prompt -> new PromptPlace(found, in, prompt, false))));
    }

    /** One prompt and one box. */
    private final class Page implements WritingPage {

        private final PromptPlace at;

        Page(PromptPlace at) {
            this.at = at;
        }

        @Override
        public String address() {
            return at.path();
        }

        @Override
        public Question question() {
            return at.question();
        }

        @Override
        public String view(WritingForm form, @Nullable OpenJournal journal, Model model) {
            model.addAttribute("at", at.gently(shorter.isFor(journal)));
            model.addAttribute("takes", takes(journal));
            return "writing/write";
        }

        /** Words that a visitor passes over are not asked for again. */
        @Override
        public boolean hasNothing(WritingForm form, @Nullable OpenJournal journal) {
            return form.isBlank() || journal == null && form.asksTo("skip");
        }

        @Override
        public Next next(WritingForm form, @Nullable OpenJournal journal) {
            if (hasNothing(form, journal)) {
                return new Next(after(form, journal), null);
            }
            String saved = form.asksTo("stop") ? "entry.saved.stop" : "entry.saved";
            return new Next(after(form, journal), form.asksTo("skip") ? "draft.kept" : saved);
        }

        private String after(WritingForm form, @Nullable OpenJournal journal) {
            String next = at.gently(shorter.isFor(journal)).next();
            // The pause belongs to a journal.
            boolean stops = form.asksTo("stop") || journal == null && next.equals(at.pause());
            return stops ? at.walk() : next;
        }

        private List<EntryLine> takes(@Nullable OpenJournal journal) {
            return journal == null ? List.of() : entries.answersTo(journal, question());
        }
    }
}
