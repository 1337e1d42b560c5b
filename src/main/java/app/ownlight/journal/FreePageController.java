package app.ownlight.journal;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import app.ownlight.writing.Submission;
import app.ownlight.writing.SubmissionResponder;
import app.ownlight.writing.WritingForm;
import app.ownlight.writing.WritingPages;
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

/** A page without a prompt. On the shorter walk it is the note of the day, and {@code to} is the prompt that follows it. */
@Controller
class FreePageController {

    private final FreePageBox box;
    private final SubmissionResponder responder;

    FreePageController(FreePageBox box, SubmissionResponder responder) {
        this.box = box;
        this.responder = responder;
    }

    @GetMapping(WritingPages.FREE_PAGE)
    String write(
            @RequestParam(defaultValue = "") String to,
            @RequestParam(required = false) @Nullable UUID draft,
            @AuthenticationPrincipal OpenJournal journal,
            Locale locale,
            Model model) {
        WritingForm empty = WritingForm.empty(WritingPages.FREE_PAGE);
        return responder.show(box.page(to, locale), empty, draft, journal, locale, model);
    }

    @Access({Rule.OPEN, Rule.SHOWN_AGAIN})
    @PostMapping(WritingPages.FREE_PAGE)
    String save(Submission sent, Locale locale, Model model, HttpServletRequest request, HttpServletResponse response) {
        return responder.submit(box.page(sent.signIn().to(), locale), sent, model, request, response);
    }
}
