package app.ownlight.review;

import app.ownlight.account.OpenJournal;
import app.ownlight.account.WayIn;
import app.ownlight.journal.BoxAddress;
import app.ownlight.journal.KeptLetters;
import app.ownlight.journal.WaitingWords;
import app.ownlight.journal.Writing;
import app.ownlight.journal.WritingDesk;
import app.ownlight.journal.WritingForm;
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

    private final KeptLetters kept;
    private final WaitingWords waiting;
    private final WritingDesk desk;
    private final LetterBox box;

    NewLetterController(KeptLetters kept, WaitingWords waiting, WritingDesk desk, LetterBox box) {
        this.kept = kept;
        this.waiting = waiting;
        this.desk = desk;
        this.box = box;
    }

    @GetMapping(BoxAddress.LETTER)
    String write(
            @RequestParam(required = false) @Nullable UUID draft,
            @AuthenticationPrincipal OpenJournal journal,
            Locale locale,
            Model model) {
        WritingForm form = waiting.fill(box.empty(), journal, draft, locale, model);
        return desk.show(box.view(form, journal, locale, model), form, model);
    }

    @PostMapping(BoxAddress.LETTER)
    String seal(
            @ModelAttribute("sent") WritingForm sent,
            @ModelAttribute("sentWay") WayIn way,
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        WritingForm form = sent.on(BoxAddress.LETTER);
        // Without a journal and without words there is nothing to keep: only the way in is asked for, if at all.
        boolean nothing = journal == null && form.isBlank();
        if (nothing && !way.isAsked()) {
            return "redirect:" + BoxAddress.LETTER;
        }
        Writing writing = new Writing(
                box.view(form, journal, locale, model),
                form,
                way,
                journal,
                open -> {
                    if (!nothing) {
                        kept.seal(open, form);
                    }
                },
                nothing ? BoxAddress.LETTER : "/letters/" + form.id(),
                nothing ? "journal.opened" : "letter.kept",
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
