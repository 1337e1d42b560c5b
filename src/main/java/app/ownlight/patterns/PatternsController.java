package app.ownlight.patterns;

import app.ownlight.account.OpenJournal;
import app.ownlight.settings.RequestSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** One’s own numbers, drawn plainly. */
@Controller
class PatternsController {

    private final Patterns patterns;
    private final RequestSettings settings;

    PatternsController(Patterns patterns, RequestSettings settings) {
        this.patterns = patterns;
        this.settings = settings;
    }

    @GetMapping("/patterns")
    String show(@AuthenticationPrincipal OpenJournal journal, HttpServletRequest request, Locale locale, Model model) {
        model.addAttribute("answers", WorthChart.MOST);
        model.addAttribute("visits", SteadyChart.MOST);
        model.addAttribute("charts", patterns.charts(journal, locale));
        model.addAttribute(
                "days", patterns.days(journal, settings.of(request).reading().weekStart(), locale));
        return "patterns/patterns";
    }
}
