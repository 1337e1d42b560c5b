package app.ownlight.letter;

import app.ownlight.account.OpenJournal;
import app.ownlight.draft.Drafts;
import app.ownlight.entry.Question;
import app.ownlight.settings.WriterZone;
import app.ownlight.writing.EntryWriter;
import app.ownlight.writing.IdTakenException;
import app.ownlight.writing.WritingBox;
import app.ownlight.writing.WritingForm;
import app.ownlight.writing.WritingPage;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The box of a letter to later, which is sealed until its day. */
@Component
class LetterBox implements WritingBox {

    static final String ADDRESS = "/letters/new";

    /** Months after which a letter opens where nobody chooses otherwise. */
    private static final String USUAL = "6";

    /** Stands for the section and the prompt of what a letter answers, which has no guide. */
    private static final String SLUG = "letter";

    private final Letters letters;
    private final Drafts drafts;
    private final MessageSource messages;
    private final Clock clock;
    private final WriterZone zone;

    LetterBox(Letters letters, Drafts drafts, MessageSource messages, Clock clock, WriterZone zone) {
        this.letters = letters;
        this.drafts = drafts;
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
    }

    WritingPage page(Locale locale) {
        return new Page(locale);
    }

    /** The form before anything is written. */
    static WritingForm empty() {
        return WritingForm.empty(ADDRESS).with(LetterDay.after(USUAL).fields());
    }

    @Override
    public Optional<WritingPage> at(String path, Locale locale) {
        return path.equals(ADDRESS) ? Optional.of(page(locale)) : Optional.empty();
    }

    @Override
    public Optional<String> address(Question question, Locale locale) {
        return question.guide().isEmpty() && question.section().equals(SLUG) ? Optional.of(ADDRESS) : Optional.empty();
    }

    @Override
    public WritingForm read(WritingForm form, WritingForm.Fields sent) {
        Map<String, String> day = LetterDay.read(sent).fields();
        return day.isEmpty() ? form : form.with(day);
    }

    @Override
    public boolean isSaved(OpenJournal journal, UUID id, String title, String text) {
        return letters.contains(journal, id, title, text);
    }

    /** The page on which one is written, in one language. */
    private final class Page implements WritingPage {

        private final Locale locale;

        Page(Locale locale) {
            this.locale = locale;
        }

        @Override
        public String address() {
            return ADDRESS;
        }

        /** A letter asks nothing; this tells its draft from any other. */
        @Override
        public Question question() {
            String wording = messages.getMessage("entry.letter", null, locale);
            return new Question("", 0, locale.getLanguage(), SLUG, SLUG, wording);
        }

        @Override
        public String view(WritingForm form, @Nullable OpenJournal journal, Model model) {
            model.addAttribute("opens", LetterDay.of(form));
            model.addAttribute("choices", LetterDay.CHOICES);
            model.addAttribute("parts", LetterDay.parts(locale));
            return "letter/letter-new";
        }

        /** With an open journal, a letter without words is a mistake to be told. */
        @Override
        public boolean hasNothing(WritingForm form, @Nullable OpenJournal journal) {
            return form.isBlank() && journal == null;
        }

        @Override
        public Map<String, String> problems(WritingForm form, @Nullable OpenJournal journal) {
            Map<String, String> problems = new LinkedHashMap<>();
            if (form.text().isBlank()) {
                problems.put("text", "letter.text.missing");
            }
            problems.putAll(LetterDay.of(form).problems(today(form, journal), locale));
            return problems;
        }

        @Override
        public boolean save(OpenJournal journal, WritingForm form, EntryWriter writer) {
            LocalDate opens = LetterDay.of(form).on(today(form, journal));
            letters.seal(
                    journal,
                    new NewLetter(
                            form.id(),
                            form.title(),
                            form.text(),
                            clock.instant().truncatedTo(ChronoUnit.SECONDS),
                            zone.of(journal, form.zone()),
                            opens));
            drafts.delete(journal, form.draft(), form.resumed());
            return true;
        }

        @Override
        public void confirm(OpenJournal journal, WritingForm form, EntryWriter writer) {
            if (letters.unsealed(journal, form.id())
                    .filter(letter -> isSame(letter, form))
                    .isEmpty()) {
                throw new IdTakenException("letter.again");
            }
            drafts.deleteSame(journal, form.draft(), form.title(), form.text());
        }

        @Override
        public Next next(WritingForm form, @Nullable OpenJournal journal) {
            return form.isBlank() ? new Next(ADDRESS, null) : new Next("/letters/" + form.id(), "letter.kept");
        }

        /** A letter takes a day. */
        @Override
        public boolean makesEntry() {
            return false;
        }

        /** The writer's day, by which it is told which days are to come. */
        private LocalDate today(WritingForm form, @Nullable OpenJournal journal) {
            return zone.today(journal, form.zone());
        }

        /** Months count from the day on which it was sealed. */
        private static boolean isSame(OpenedLetter letter, WritingForm form) {
            return letter.says(form.title(), form.text())
                    && LetterDay.of(form)
                            .on(letter.head().date())
                            .equals(letter.head().opens());
        }
    }
}
