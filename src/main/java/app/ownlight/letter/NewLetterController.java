package app.ownlight.letter;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import app.ownlight.signin.SignInForm;
import app.ownlight.writing.DraftFinder;
import app.ownlight.writing.Submission;
import app.ownlight.writing.SubmissionService;
import app.ownlight.writing.WritingAddress;
import app.ownlight.writing.WritingForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing a letter to later, and sealing it. It is kept on the way like the words of any other box. */
@Controller
class NewLetterController {

    private final LetterWriter kept;
    private final DraftFinder waiting;
    private final SubmissionService desk;
    private final LetterWritingPage box;

    NewLetterController(LetterWriter kept, DraftFinder waiting, SubmissionService desk, LetterWritingPage box) {
        this.kept = kept;
        this.waiting = waiting;
        this.desk = desk;
        this.box = box;
    }

    @GetMapping(WritingAddress.LETTER)
    String write(
            @RequestParam(required = false) @Nullable UUID draft,
            @AuthenticationPrincipal OpenJournal journal,
            Locale locale,
            Model model) {
        WritingForm form = waiting.fill(box.empty(), journal, draft, locale, model);
        return desk.show(box.view(form, journal, locale, model), form, model);
    }

    @Access({Rule.OPEN, Rule.SHOWN_AGAIN})
    @PostMapping(WritingAddress.LETTER)
    String seal(
            @ModelAttribute("sent") WritingForm sent,
            @ModelAttribute("sentWay") SignInForm way,
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        WritingForm form = sent.on(WritingAddress.LETTER);
        // Without a journal and without words there is nothing to keep: only the way in is asked for, if at all.
        boolean nothing = journal == null && form.isBlank();
        if (nothing && !way.isAsked()) {
            return "redirect:" + WritingAddress.LETTER;
        }
        Submission writing = new Submission(
                box.view(form, journal, locale, model),
                form,
                way,
                journal,
                open -> {
                    if (!nothing) {
                        kept.seal(open, form);
                    }
                },
                nothing ? WritingAddress.LETTER : "/letters/" + form.id(),
                nothing ? "account.opened" : "letter.kept",
                nothing ? Map.of() : problems(form, journal, locale));
        return desk.save(writing, model, request, response);
    }

    private Map<String, String> problems(WritingForm form, @Nullable OpenJournal journal, Locale locale) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (form.text().isBlank()) {
            problems.put("text", "letter.text.missing");
        }
        problems.putAll(form.opens().problems(kept.today(journal, form), locale));
        return problems;
    }
}
