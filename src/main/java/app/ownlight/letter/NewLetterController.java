package app.ownlight.letter;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import app.ownlight.writing.Submission;
import app.ownlight.writing.SubmissionResponder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing a letter to later, and sealing it. It is kept on the way like the words of any other box. */
@Controller
class NewLetterController {

    private final LetterBox box;
    private final SubmissionResponder responder;

    NewLetterController(LetterBox box, SubmissionResponder responder) {
        this.box = box;
        this.responder = responder;
    }

    @GetMapping(LetterBox.ADDRESS)
    String write(
            @RequestParam(required = false) @Nullable UUID draft,
            @AuthenticationPrincipal OpenJournal journal,
            Locale locale,
            Model model) {
        return responder.show(box.page(locale), LetterBox.empty(), draft, journal, locale, model);
    }

    @Access({Rule.OPEN, Rule.SHOWN_AGAIN})
    @PostMapping(LetterBox.ADDRESS)
    String seal(Submission sent, Locale locale, Model model, HttpServletRequest request, HttpServletResponse response) {
        return responder.submit(box.page(locale), sent, model, request, response);
    }
}
