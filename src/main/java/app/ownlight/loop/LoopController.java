package app.ownlight.loop;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Question;
import app.ownlight.entry.WrittenEntry;
import app.ownlight.writing.DraftFinder;
import app.ownlight.writing.Submission;
import app.ownlight.writing.SubmissionResponder;
import app.ownlight.writing.WritingForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Somebody's own half of the loop, put together from lines of their answers. Each time it is made is a take. */
@Controller
@RequestMapping("/guides/{guide}/" + Question.LOOP)
class LoopController {

    private final LoopBox box;
    private final DraftFinder drafts;
    private final SubmissionResponder responder;

    LoopController(LoopBox box, DraftFinder drafts, SubmissionResponder responder) {
        this.box = box;
        this.drafts = drafts;
        this.responder = responder;
    }

    /**
     * The newest take drawn, or the form: where there is none yet, where a draft waits for it, and where it is asked for.
     *
     * @param again asks for the form, with the lines of the newest take in it
     */
    @GetMapping
    String show(
            @PathVariable String guide,
            @RequestParam(required = false) @Nullable UUID draft,
            @RequestParam(defaultValue = "false") boolean again,
            @AuthenticationPrincipal OpenJournal journal,
            Locale locale,
            Model model) {
        LoopPlace at = find(guide, locale);
        List<WrittenEntry> takes = box.takes(at, journal);
        WritingForm filled = drafts.fill(WritingForm.empty(at.path()), journal, draft, locale, model);
        boolean waits = filled.resumed().isPresent();
        if (!waits && !again && !takes.isEmpty()) {
            return drawn(at, takes, model);
        }
        WritingForm form = waits || takes.isEmpty() ? filled : filled.holding("", lines(at, takes.get(0)));
        return responder.show(box.page(at).view(form, journal, model), form, model);
    }

    @Access({Rule.OPEN, Rule.SHOWN_AGAIN})
    @PostMapping
    String save(
            @PathVariable String guide,
            Submission sent,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return responder.submit(box.page(find(guide, locale)), sent, model, request, response);
    }

    private LoopPlace find(String guide, Locale locale) {
        return box.place(guide, locale).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A take that was changed into another shape is shown as it is. */
    private static String drawn(LoopPlace at, List<WrittenEntry> takes, Model model) {
        DrawnLoop newest = LoopBox.drawn(at, takes.get(0));
        model.addAttribute("at", at);
        model.addAttribute("entry", newest.entry());
        model.addAttribute("takes", takes.subList(1, takes.size()));
        model.addAttribute("points", newest.points());
        return "loop/loop-drawn";
    }

    /** The take as a text to begin with; nothing where it no longer has the shape. */
    private static String lines(LoopPlace at, WrittenEntry take) {
        return LoopText.read(take.text(), at.loop().all().size())
                .map(LoopText::of)
                .orElse("");
    }
}
