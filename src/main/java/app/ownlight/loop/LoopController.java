package app.ownlight.loop;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Question;
import app.ownlight.entry.WrittenEntry;
import app.ownlight.signin.SignInForm;
import app.ownlight.writing.DraftFinder;
import app.ownlight.writing.EntryWriter;
import app.ownlight.writing.Submission;
import app.ownlight.writing.SubmissionService;
import app.ownlight.writing.WritingForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody's own half of the loop, put together from lines of their answers. Each time it is made is a take. */
@Controller
@RequestMapping("/guides/{guide}/" + Question.LOOP)
class LoopController {

    private final Loops loops;
    private final LoopPages pages;
    private final EntryWriter kept;
    private final DraftFinder waiting;
    private final SubmissionService desk;

    LoopController(Loops loops, LoopPages pages, EntryWriter kept, DraftFinder waiting, SubmissionService desk) {
        this.loops = loops;
        this.pages = pages;
        this.kept = kept;
        this.waiting = waiting;
        this.desk = desk;
    }

    /**
     * The newest take drawn, or the form: where there is none yet, where words wait for it, and where it is asked for.
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
        List<WrittenEntry> takes = pages.takes(at, journal);
        WritingForm empty = WritingForm.empty(at.path());
        WritingForm box = waiting.fill(empty, journal, draft, locale, model);
        boolean waits = box.resumed().isPresent();
        if (!waits && !again && !takes.isEmpty()) {
            return pages.drawn(at, takes, model);
        }
        WritingForm form = waits || takes.isEmpty() ? box : box.holding("", lines(at, takes.get(0)));
        return desk.show(pages.form(at, form, journal, model), form, model);
    }

    @Access({Rule.OPEN, Rule.SHOWN_AGAIN})
    @PostMapping
    String save(
            @PathVariable String guide,
            @ModelAttribute("sent") WritingForm sent,
            @ModelAttribute("sentWay") SignInForm way,
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes attributes) {
        LoopPlace at = find(guide, locale);
        WritingForm form = sent.on(at.path());
        if (form.isBlank() && !way.isAsked()) {
            if (journal != null) {
                attributes.addFlashAttribute("message", "loop.nothing");
            }
            return "redirect:" + at.path();
        }
        Submission writing = new Submission(
                pages.form(at, form, journal, model),
                form,
                way,
                journal,
                open -> keep(open, form, at),
                at.path(),
                form.isBlank() ? "account.opened" : "entry.saved",
                problems(at, form));
        return desk.save(writing, model, request, response);
    }

    private void keep(OpenJournal journal, WritingForm form, LoopPlace at) {
        if (!form.isBlank()) {
            kept.add(journal, form, at.question());
        }
    }

    private LoopPlace find(String guide, Locale locale) {
        return loops.find(guide, locale).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The take as a text to begin with; nothing where it no longer has the shape. */
    private static String lines(LoopPlace at, WrittenEntry take) {
        return LoopText.read(take.text(), at.loop().all().size())
                .map(LoopText::of)
                .orElse("");
    }

    private static Map<String, String> problems(LoopPlace at, WritingForm form) {
        List<LoopLine> lines =
                LoopText.read(form.text(), at.loop().all().size()).orElse(List.of());
        Map<String, String> problems = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isTooLong()) {
                problems.put("own-" + (i + 1), "loop.long");
            }
        }
        return problems;
    }
}
