package app.ownlight.writing;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/** One prompt and one box. Anyone may write; words are kept as soon as a journal is open. */
@Controller
@Access(Rule.OPEN)
@RequestMapping("/guides/{guide}/{section}/write/{prompt}")
class PromptController {

    private final PromptBox pages;
    private final SubmissionResponder responder;

    PromptController(PromptBox pages, SubmissionResponder responder) {
        this.pages = pages;
        this.responder = responder;
    }

    @GetMapping
    String write(
            @PathVariable String guide,
            @PathVariable String section,
            @PathVariable int prompt,
            @RequestParam(required = false) @Nullable UUID draft,
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            Locale locale,
            Model model) {
        WritingPage page = find(guide, section, prompt, locale);
        return responder.show(page, WritingForm.empty(page.address()), draft, journal, locale, model);
    }

    @Access(Rule.SHOWN_AGAIN)
    @PostMapping
    String save(
            @PathVariable String guide,
            @PathVariable String section,
            @PathVariable int prompt,
            Submission sent,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return responder.submit(find(guide, section, prompt, locale), sent, model, request, response);
    }

    private WritingPage find(String guide, String section, int prompt, Locale locale) {
        return pages.at(guide, section, prompt, locale)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
