package app.ownlight.thenandnow;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Question;
import app.ownlight.writing.WritingBox;
import app.ownlight.writing.WritingForm;
import app.ownlight.writing.WritingPage;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The box for what somebody notices between two answers. */
@Component
class ObservationBox implements WritingBox {

    /** Its own field; it is the text from there on. */
    private static final String FIELD = "notice";

    /** Characters, as a person counts them. */
    private static final int MOST = 500;

    private final ObservationPlaces places;
    private final TakesPages pages;

    ObservationBox(ObservationPlaces places, TakesPages pages) {
        this.places = places;
        this.pages = pages;
    }

    WritingPage page(ObservationPlace at, ChosenTakes chosen, Locale locale) {
        return new Page(at, chosen, locale);
    }

    @Override
    public Optional<WritingPage> at(String path, Locale locale) {
        return places.at(path, locale).map(at -> page(at, ChosenTakes.NOTHING, locale));
    }

    @Override
    public Optional<String> address(Question question, Locale locale) {
        return places.ofObservation(question, locale).map(ObservationPlace::path);
    }

    @Override
    public WritingForm read(WritingForm form, WritingForm.Fields sent) {
        String line = sent.get(FIELD);
        return line == null ? form : form.holding(form.title(), line);
    }

    /** The place where the answers to one prompt meet. */
    private final class Page implements WritingPage {

        private final ObservationPlace at;
        private final ChosenTakes chosen;
        private final Locale locale;

        Page(ObservationPlace at, ChosenTakes chosen, Locale locale) {
            this.at = at;
            this.chosen = chosen;
            this.locale = locale;
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
            return pages.view(at, form, journal, chosen, locale, model);
        }

        @Override
        public Map<String, String> problems(WritingForm form, @Nullable OpenJournal journal) {
            String text = form.text();
            return text.codePointCount(0, text.length()) > MOST ? Map.of("text", "thenandnow.notice.long") : Map.of();
        }

        @Override
        public Next next(WritingForm form, @Nullable OpenJournal journal) {
            String nothing = journal == null ? null : "thenandnow.nothing";
            return new Next(at.path() + chosen.query(), form.isBlank() ? nothing : "entry.saved");
        }
    }
}
