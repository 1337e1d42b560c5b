package app.ownlight.journal;

import app.ownlight.account.OpenJournal;
import app.ownlight.guide.Guide;
import app.ownlight.guide.Guides;
import java.util.Locale;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ending a walk on purpose, at any time and as often as somebody likes. */
@Controller
@RequestMapping("/guides/{guide}/closing")
class ClosingController {

    private final Guides guides;
    private final Endings endings;

    ClosingController(Guides guides, Endings endings) {
        this.guides = guides;
        this.endings = endings;
    }

    @GetMapping
    String show(@PathVariable String guide, @AuthenticationPrincipal OpenJournal journal, Locale locale, Model model) {
        Guide found = find(guide, locale);
        model.addAttribute("guide", found);
        model.addAttribute("back", endings.of(found, journal));
        return "journal/closing";
    }

    @PostMapping
    String end(
            @PathVariable String guide,
            @RequestParam(defaultValue = "") String action,
            Locale locale,
            RedirectAttributes attributes) {
        String walk = "/guides/" + find(guide, locale).slug();
        if (!action.equals("end")) {
            return "redirect:" + walk + "/closing";
        }
        attributes.addFlashAttribute("notice", "closing.ended");
        return "redirect:" + walk;
    }

    private Guide find(String guide, Locale locale) {
        return guides.find(guide, locale).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
