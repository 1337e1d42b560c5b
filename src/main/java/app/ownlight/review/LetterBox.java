package app.ownlight.review;

import app.ownlight.account.OpenJournal;
import app.ownlight.journal.BoxAddress;
import app.ownlight.journal.BoxPage;
import app.ownlight.journal.LetterDay;
import app.ownlight.journal.WritingForm;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which a letter to later is written. */
@Component
class LetterBox implements BoxPage {

    /** Months after which a letter opens where nobody chooses otherwise. */
    private static final String USUAL = "6";

    WritingForm empty() {
        return WritingForm.empty(BoxAddress.LETTER).opening(LetterDay.valueOf(USUAL));
    }

    @Override
    public boolean isAt(String path) {
        return path.equals(BoxAddress.LETTER);
    }

    @Override
    public String view(WritingForm form, @Nullable OpenJournal journal, Locale locale, Model model) {
        model.addAttribute("choices", LetterDay.CHOICES);
        model.addAttribute("parts", LetterDay.parts(locale));
        return "review/letter-new";
    }
}
