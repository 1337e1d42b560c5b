package app.ownlight.journal;

import app.ownlight.account.OpenJournal;
import app.ownlight.writing.PromptBox;
import app.ownlight.writing.PromptPlace;
import app.ownlight.writing.Submission;
import app.ownlight.writing.WritingBox;
import app.ownlight.writing.WritingForm;
import app.ownlight.writing.WritingPage;
import app.ownlight.writing.WritingPages;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The box of a page without a prompt. */
@Component
class FreePageBox implements WritingBox {

    private final PromptBox prompts;

    FreePageBox(PromptBox prompts) {
        this.prompts = prompts;
    }

    /** @param to the address of the prompt that follows, or anything else */
    WritingPage page(String to, Locale locale) {
        return new Page(prompt(to, locale), locale);
    }

    @Override
    public Optional<WritingPage> at(String path, Locale locale) {
        return path.equals(WritingPages.FREE_PAGE) ? Optional.of(new Page(null, locale)) : Optional.empty();
    }

    private @Nullable String prompt(String to, Locale locale) {
        return prompts.place(to, locale).map(PromptPlace::path).orElse(null);
    }

    /** A page of its own, or, on the shorter walk, the note of the day before a prompt. */
    private final class Page implements WritingPage {

        private final @Nullable String then;
        private final Locale locale;

        Page(@Nullable String then, Locale locale) {
            this.then = then;
            this.locale = locale;
        }

        @Override
        public String address() {
            return WritingPages.FREE_PAGE;
        }

        @Override
        public String view(WritingForm form, @Nullable OpenJournal journal, Model model) {
            model.addAttribute("then", then);
            return "journal/new";
        }

        @Override
        public Next next(WritingForm form, @Nullable OpenJournal journal) {
            if (form.isBlank()) {
                return new Next(then == null ? "/journal" : then, null);
            }
            return new Next(
                    then == null ? "/journal/" + form.id() : then, form.asksTo("skip") ? "draft.kept" : "entry.saved");
        }

        /** The note of the day still goes on to its prompt. */
        @Override
        public String addressAgain(Submission sent) {
            String to = prompt(sent.signIn().to(), locale);
            return to == null ? address() : address() + "?to=" + to;
        }
    }
}
