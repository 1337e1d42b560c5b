package app.ownlight.walk;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import app.ownlight.checkin.CheckInForm;
import app.ownlight.checkin.Visits;
import app.ownlight.guide.Guide;
import app.ownlight.guide.Guides;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ending a walk on purpose, at any time and as often as somebody likes. */
@Controller
@RequestMapping("/guides/{guide}/closing")
class ClosingController {

    private final Guides guides;
    private final Endings endings;
    private final Visits visits;

    ClosingController(Guides guides, Endings endings, Visits visits) {
        this.guides = guides;
        this.endings = endings;
        this.visits = visits;
    }

    @GetMapping
    String show(@PathVariable String guide, @AuthenticationPrincipal OpenJournal journal, Locale locale, Model model) {
        return page(find(guide, locale), CheckInForm.empty(), Map.of(), journal, model);
    }

    @Access(Rule.LEADS_BACK)
    @PostMapping
    String end(
            @PathVariable String guide,
            @ModelAttribute("sent") CheckInForm form,
            @AuthenticationPrincipal OpenJournal journal,
            Locale locale,
            Model model,
            HttpServletResponse response,
            RedirectAttributes attributes) {
        Guide found = find(guide, locale);
        Map<String, String> problems = form.problems(false);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            // None of its fields can be seen, so that what is said leads to the button.
            return page(found, form, Map.of("end", problems.values().iterator().next()), journal, model);
        }
        visits.end(journal, found, form);
        attributes.addFlashAttribute("message", "walk.closing.ended");
        return "redirect:/guides/" + found.slug();
    }

    private String page(Guide guide, CheckInForm form, Map<String, String> problems, OpenJournal journal, Model model) {
        model.addAttribute("guide", guide);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("back", endings.of(guide, journal));
        return "walk/closing";
    }

    private Guide find(String guide, Locale locale) {
        return guides.find(guide, locale).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
