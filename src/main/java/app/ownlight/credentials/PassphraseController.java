package app.ownlight.credentials;

import app.ownlight.account.Accounts;
import app.ownlight.account.OpenJournal;
import app.ownlight.signin.SignInForm;
import app.ownlight.signin.SignInResult;
import app.ownlight.signin.SignInService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Another passphrase for an open journal. It stays open here and is locked everywhere else. */
@Controller
@RequestMapping("/settings/passphrase")
class PassphraseController {

    private final Accounts accounts;
    private final PassphraseChange change;
    private final SignInService signIn;

    PassphraseController(Accounts accounts, PassphraseChange change, SignInService signIn) {
        this.accounts = accounts;
        this.change = change;
        this.signIn = signIn;
    }

    @GetMapping
    String show(SignInForm form, @AuthenticationPrincipal OpenJournal journal, Model model) {
        return page(form, journal, Map.of(), model);
    }

    @PostMapping
    String change(
            SignInForm form,
            @RequestParam(name = "new", defaultValue = "") String chosen,
            @AuthenticationPrincipal OpenJournal journal,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (form.draws()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(form, journal, Map.of(), model);
        }
        SignInResult changed = change.make(journal, form, chosen, request, response);
        if (changed.isOpen()) {
            RequestContextUtils.getOutputFlashMap(request).put("message", "credentials.passphrase.changed");
            return "redirect:/settings";
        }
        response.setStatus(changed.status().value());
        return page(form, journal, changed.problems(), model);
    }

    private String page(SignInForm form, OpenJournal journal, Map<String, String> problems, Model model) {
        model.addAttribute("name", accounts.name(journal).typed());
        model.addAttribute("signIn", signIn.view(form, false, problems));
        return "credentials/passphrase";
    }
}
