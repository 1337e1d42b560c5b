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

    private final SignInService signIn;
    private final FirstReading reading;

    BeginController(SignInService signIn, FirstReading reading) {
        this.signIn = signIn;
        this.reading = reading;
    }

    @GetMapping
    String show(SignInForm form, @AuthenticationPrincipal @Nullable OpenJournal journal, Model model) {
        return page(form, journal, Map.of(), model);
    }

    /** @param where the answer to the page’s question; it stays on the page as long as that is shown, and nowhere else */
    @Access(Rule.SHOWN_AGAIN)
    @PostMapping
    String begin(
            SignInForm form,
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
            return page(form, journal, stale, model);
        }
        if (journal != null && form.action().equals("continue")) {
            reading.done(journal, where);
            return "redirect:" + (form.to().equals(LocalPath.HOME) ? "/guides" : form.to());
        }
        if (!form.isAsked()) {
            return page(form, journal, Map.of(), model);
        }
        SignInResult entered = signIn.enter(form, request, response);
        if (entered.isOpen()) {
            reading.done(entered.journal(), where);
            RequestContextUtils.getOutputFlashMap(request).put("message", "account.opened");
            return "redirect:" + form.to();
        }
        response.setStatus(entered.status().value());
        return page(form, journal, entered.problems(), model);
    }

    private String page(SignInForm form, @Nullable OpenJournal journal, Map<String, String> problems, Model model) {
        model.addAttribute("signIn", signIn.view(form, false, problems));
        boolean enters = journal == null || form.isAsked();
        model.addAttribute("enters", enters);
        model.addAttribute("read", !enters && reading.isDone(journal));
        return "signin/begin";
    }
}
