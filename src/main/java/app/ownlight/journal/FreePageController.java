package app.ownlight.journal;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import app.ownlight.signin.SignInForm;
import app.ownlight.writing.DraftFinder;
import app.ownlight.writing.DraftWriter;
import app.ownlight.writing.EntryWriter;
import app.ownlight.writing.PromptPlace;
import app.ownlight.writing.Prompts;
import app.ownlight.writing.Submission;
import app.ownlight.writing.SubmissionService;
import app.ownlight.writing.WritingAddress;
import app.ownlight.writing.WritingForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A page without a prompt. On the shorter walk it is the note of the day, and {@code to} is the prompt that follows it. */
@Controller
class FreePageController {

    private final EntryWriter kept;
    private final DraftWriter unsaved;
    private final DraftFinder waiting;
    private final Prompts prompts;
    private final SubmissionService desk;

    FreePageController(
            EntryWriter kept, DraftWriter unsaved, DraftFinder waiting, Prompts prompts, SubmissionService desk) {
        this.kept = kept;
        this.unsaved = unsaved;
        this.waiting = waiting;
        this.prompts = prompts;
        this.desk = desk;
    }

    /** The prompt to go on to; null on a page of its own. */
    @ModelAttribute("then")
    @Nullable
    String then(@ModelAttribute("sentWay") SignInForm way, Locale locale) {
        return prompts.at(way.to(), locale).map(PromptPlace::path).orElse(null);
    }

    @GetMapping(WritingAddress.FREE_PAGE)
    String write(
            @RequestParam(required = false) @Nullable UUID draft,
            @AuthenticationPrincipal OpenJournal journal,
            Locale locale,
            Model model) {
        WritingForm box = WritingForm.empty(WritingAddress.FREE_PAGE);
        return desk.show("journal/new", waiting.fill(box, journal, draft, locale, model), model);
    }

    @Access({Rule.OPEN, Rule.SHOWN_AGAIN})
    @PostMapping(WritingAddress.FREE_PAGE)
    String save(
            @ModelAttribute("sent") WritingForm form,
            @ModelAttribute("sentWay") SignInForm way,
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean blank = form.isBlank();
        boolean skips = form.asksTo("skip");
        String next = then(way, locale);
        String then = next != null ? next : blank ? "/journal" : "/journal/" + form.id();
        if (blank && !way.isAsked()) {
            return "redirect:" + then;
        }
        Consumer<OpenJournal> keep = open -> {
            if (skips) {
                unsaved.keep(open, form, locale);
            } else if (!blank) {
                kept.add(open, form, null);
            }
        };
        String message = skips ? "draft.kept" : blank ? "account.opened" : "entry.saved";
        return desk.save(
                new Submission("journal/new", form, way, journal, keep, then, message), model, request, response);
    }
}
