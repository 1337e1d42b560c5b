package app.ownlight.letter;

import app.ownlight.account.OpenJournal;
import app.ownlight.draft.LetterDay;
import app.ownlight.writing.WritingAddress;
import app.ownlight.writing.WritingForm;
import app.ownlight.writing.WritingPage;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which a letter to later is written. */
@Component
class LetterWritingPage implements WritingPage {

    /** Months after which a letter opens where nobody chooses otherwise. */
    private static final String USUAL = "6";

    WritingForm empty() {
        return WritingForm.empty(WritingAddress.LETTER).opening(LetterDay.valueOf(USUAL));
    }

    @Override
    public boolean isAt(String path) {
        return path.equals(WritingAddress.LETTER);
    }

    @Override
    public String view(WritingForm form, @Nullable OpenJournal journal, Locale locale, Model model) {
        model.addAttribute("choices", LetterDay.CHOICES);
        model.addAttribute("parts", LetterDay.parts(locale));
        return "letter/letter-new";
    }
}
