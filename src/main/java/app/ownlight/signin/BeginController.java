package app.ownlight.signin;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import app.ownlight.session.LocalPath;
import app.ownlight.session.StaleForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What to know before one begins, and, where no journal is open, beginning one. */
@Controller
@Access(Rule.OPEN)
@RequestMapping("/begin")
class BeginController {

    private final SignInService door;
    private final FirstReading reading;

    BeginController(SignInService door, FirstReading reading) {
        this.door = door;
        this.reading = reading;
    }

    @GetMapping
    String show(SignInForm way, @AuthenticationPrincipal @Nullable OpenJournal journal, Model model) {
        return page(way, journal, Map.of(), model);
    }

    /** @param where the answer to the page’s question; it stays on the page as long as that is shown, and nowhere else */
    @Access(Rule.SHOWN_AGAIN)
    @PostMapping
    String begin(
            SignInForm way,
            @RequestParam(defaultValue = "") String where,
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("where", where);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        if (StaleForm.isMarked(request)) {
            Map<String, String> stale =
                    journal == null ? Map.of("passphrase", "signin.stale") : Map.of("continue", "signin.begin.stale");
            return page(way, journal, stale, model);
        }
        if (journal != null && way.action().equals("continue")) {
            reading.done(journal, where);
            return "redirect:" + (way.to().equals(LocalPath.HOME) ? "/guides" : way.to());
        }
        if (!way.isAsked()) {
            return page(way, journal, Map.of(), model);
        }
        SignInResult entrance = door.enter(way, request, response);
        if (entrance.isOpen()) {
            reading.done(entrance.journal(), where);
            RequestContextUtils.getOutputFlashMap(request).put("message", "account.opened");
            return "redirect:" + way.to();
        }
        response.setStatus(entrance.status().value());
        return page(way, journal, entrance.problems(), model);
    }

    private String page(SignInForm way, @Nullable OpenJournal journal, Map<String, String> problems, Model model) {
        model.addAttribute("way", door.view(way, false, problems));
        boolean enters = journal == null || way.isAsked();
        model.addAttribute("enters", enters);
        model.addAttribute("read", !enters && reading.isDone(journal));
        return "signin/begin";
    }
}
