package app.ownlight.writing;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import app.ownlight.entry.EntryLine;
import app.ownlight.signin.SignInForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One prompt and one box. Anyone may write; words are kept as soon as a journal is open. */
@Controller
@Access(Rule.OPEN)
@RequestMapping("/guides/{guide}/{section}/write/{prompt}")
class PromptController {

    private final Prompts prompts;
    private final WritingPages pages;
    private final EntryWriter kept;
    private final DraftWriter unsaved;
    private final DraftFinder waiting;
    private final SubmissionService desk;
    private final ShorterWalk shorter;

    PromptController(
            Prompts prompts,
            WritingPages pages,
            EntryWriter kept,
            DraftWriter unsaved,
            DraftFinder waiting,
            SubmissionService desk,
            ShorterWalk shorter) {
        this.prompts = prompts;
        this.pages = pages;
        this.kept = kept;
        this.unsaved = unsaved;
        this.waiting = waiting;
        this.desk = desk;
        this.shorter = shorter;
    }

    @ModelAttribute("at")
    PromptPlace place(
            @PathVariable String guide,
            @PathVariable String section,
            @PathVariable int prompt,
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            Locale locale) {
        return prompts.find(guide, section, prompt, locale)
                .map(at -> at.gently(shorter.isFor(journal)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @ModelAttribute("takes")
    List<EntryLine> takes(
            @ModelAttribute("at") PromptPlace at, @AuthenticationPrincipal @Nullable OpenJournal journal) {
        return pages.takes(at, journal);
    }

    @GetMapping
    String write(
            @ModelAttribute("at") PromptPlace at,
            @RequestParam(required = false) @Nullable UUID draft,
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            Locale locale,
            Model model) {
        WritingForm box = WritingForm.empty(at.path());
        return desk.show("writing/write", waiting.fill(box, journal, draft, locale, model), model);
    }

    @Access(Rule.SHOWN_AGAIN)
    @PostMapping
    String save(
            @ModelAttribute("at") PromptPlace at,
            @ModelAttribute("sent") WritingForm form,
            @ModelAttribute("sentWay") SignInForm way,
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean skips = form.asksTo("skip");
        String then = form.asksTo("stop") ? at.walk() : at.next();
        boolean nothing = skips && journal == null && !desk.isLate(form, null, request);
        if (form.isBlank() && !way.isAsked() || nothing) {
            // The pause belongs to a journal.
            return "redirect:" + (journal == null && then.equals(at.pause()) ? at.walk() : then);
        }
        if (skips) {
            // Words that somebody has begun wait for them at the prompt they passed over.
            Consumer<OpenJournal> keep = open -> unsaved.keep(open, form, locale);
            Submission writing = new Submission("writing/write", form, way, journal, keep, then, "draft.kept");
            return desk.save(writing, model, request, response);
        }
        String message = form.isBlank() ? "account.opened" : form.asksTo("stop") ? "entry.saved.stop" : "entry.saved";
        return desk.save(
                new Submission("writing/write", form, way, journal, open -> keep(open, form, at), then, message),
                model,
                request,
                response);
    }

    private void keep(OpenJournal journal, WritingForm form, PromptPlace at) {
        if (!form.isBlank()) {
            kept.add(journal, form, at.question());
        }
    }
}
