package app.ownlight.review;

import app.ownlight.account.OpenJournal;
import app.ownlight.journal.LetterLine;
import app.ownlight.journal.Letters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the letters that opened of late on the page of the journal. Nothing else ever calls somebody back to one. */
@ControllerAdvice(assignableTypes = JournalController.class)
class LettersOfLate {

    private final Letters letters;

    LettersOfLate(Letters letters) {
        this.letters = letters;
    }

    @ModelAttribute("letters")
    List<LetterLine> letters(@AuthenticationPrincipal @Nullable OpenJournal journal) {
        return journal == null ? List.of() : letters.openedOfLate(journal);
    }
}
