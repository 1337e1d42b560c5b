package app.ownlight.signin;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.AccountName;
import app.ownlight.account.OpenJournal;
import app.ownlight.session.StaleForm;
import app.ownlight.throttle.TrustedDevice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The page whose purpose is unlocking a journal. */
@Controller
@Access(Rule.OPEN)
class UnlockController {

    private final SignInService signIn;
    private final TrustedDevice browser;

    UnlockController(SignInService signIn, TrustedDevice browser) {
        this.signIn = signIn;
        this.browser = browser;
    }

    @ModelAttribute("ownBrowser")
    boolean ownBrowser(HttpServletRequest request) {
        return browser.isMarked(request);
    }

    @GetMapping("/unlock")
    String unlock(SignInForm form, @AuthenticationPrincipal @Nullable OpenJournal journal, Model model) {
        return journal != null ? "redirect:" + form.to() : page(form, Map.of(), model);
    }

    @Access(Rule.SHOWN_AGAIN)
    @PostMapping("/unlock")
    String unlock(
            SignInForm form,
            @RequestParam(defaultValue = "") String own,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        // Whoever came here with late words is told that they are kept until the journal is open.
        model.addAttribute("kept", request.getParameter("kept") != null);
        boolean stale = StaleForm.isMarked(request);
        if (stale || !form.isAsked()) {
            response.setStatus(422);
            return page(form, stale ? Map.of("passphrase", "signin.stale") : Map.of(), model);
        }
        SignInResult entered = signIn.enter(form, request, response);
        if (entered.isOpen()) {
            browser.change(own, AccountName.of(form.name()), response);
            RequestContextUtils.getOutputFlashMap(request).put("message", "account.opened");
            return "redirect:" + form.to();
        }
        response.setStatus(entered.status().value());
        return page(form, entered.problems(), model);
    }

    private String page(SignInForm form, Map<String, String> problems, Model model) {
        model.addAttribute("signIn", signIn.view(form, true, problems));
        return "signin/unlock";
    }
}
