package app.ownlight.writing;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.writing.WritingPage.Next;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes in what stands in a writing box and is not to be saved yet, from a button of its form. */
@Controller
class DraftController {

    static final String ADDRESS = "/drafts";

    private final WritingPages pages;
    private final SubmissionResponder responder;

    DraftController(WritingPages pages, SubmissionResponder responder) {
        this.pages = pages;
        this.responder = responder;
    }

    /** Leads back to the box with the words in it, or, where they were set aside, without them. */
    @Access({Rule.OPEN, Rule.SHOWN_AGAIN})
    @PostMapping(ADDRESS)
    String keep(Submission sent, Locale locale, Model model, HttpServletRequest request, HttpServletResponse response) {
        WritingPage page = pages.sentFrom(sent.form(), locale);
        String box = page.addressAgain(sent);
        Next next = new Next(
                box.isEmpty() ? DraftListController.ADDRESS : box,
                sent.form().asksTo("aside") ? "draft.set" : "draft.kept");
        return responder.keepDraft(page, sent, next, model, request, response);
    }
}
