package app.ownlight.writing;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import app.ownlight.signin.SignInForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes in what stands in a writing box and is not to be saved yet, from a button of its form. */
@Controller
class DraftController {

    static final String ADDRESS = "/drafts";

    private final DraftWriter unsaved;
    private final SubmissionService desk;
    private final WritingPages pages;
    private final Prompts prompts;

    DraftController(DraftWriter unsaved, SubmissionService desk, WritingPages pages, Prompts prompts) {
        this.unsaved = unsaved;
        this.desk = desk;
        this.pages = pages;
        this.prompts = prompts;
    }

    /** Leads back to the box with the words in it, or, where they were set aside, without them. */
    @Access({Rule.OPEN, Rule.SHOWN_AGAIN})
    @PostMapping(ADDRESS)
    String keep(
            @ModelAttribute("sent") WritingForm sent,
            @ModelAttribute("sentWay") SignInForm way,
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        WritingForm form = pages.sentFromItsPage(sent);
        String box = WritingAddress.checked(form.from());
        // The note of the day goes on to a prompt, and still does when its words were kept.
        String on =
                prompts.at(way.to(), locale).map(place -> "?to=" + place.path()).orElse("");
        String then =
                box.isEmpty() ? WaitingDraftsController.ADDRESS : box.equals(WritingAddress.FREE_PAGE) ? box + on : box;
        if (form.isBlank()) {
            return "redirect:" + then;
        }
        boolean aside = form.asksTo("aside");
        return desk.save(
                new Submission(
                        pages.view(form, journal, locale, model),
                        form,
                        way,
                        journal,
                        open -> keep(open, form, aside, locale),
                        then,
                        aside ? "draft.set" : "draft.kept"),
                model,
                request,
                response);
    }

    private void keep(OpenJournal journal, WritingForm form, boolean aside, Locale locale) {
        if (aside) {
            unsaved.setAside(journal, form, locale);
        } else {
            unsaved.keep(journal, form, locale);
        }
    }
}
