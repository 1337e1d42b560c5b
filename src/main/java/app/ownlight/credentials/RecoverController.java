package app.ownlight.credentials;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.PaperCode;
import app.ownlight.session.StaleForm;
import app.ownlight.signin.SignInForm;
import app.ownlight.signin.SignInResult;
import app.ownlight.signin.SignInService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Opens a journal with its recovery code. Neither the code nor the passphrase is ever shown again. */
@Controller
@Access(Rule.OPEN)
@RequestMapping("/recover")
class RecoverController {

    private final RecoveryService recovery;
    private final SignInService signIn;

    RecoverController(RecoveryService recovery, SignInService signIn) {
        this.recovery = recovery;
        this.signIn = signIn;
    }

    @GetMapping
    String recover(SignInForm form, Model model) {
        return page(form, Map.of(), model);
    }

    @Access(Rule.SHOWN_AGAIN)
    @PostMapping
    String recover(
            SignInForm form,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean stale = StaleForm.isMarked(request);
        if (stale || form.draws()) {
            response.setStatus(422);
            return page(form, stale ? Map.of("code", "credentials.recover.stale") : Map.of(), model);
        }
        PaperCode typed = PaperCode.typed(code);
        SignInResult entered = recovery.recover(form, typed, request, response);
        if (entered.isOpen()) {
            RequestContextUtils.getOutputFlashMap(request).put("message", "credentials.recover.done");
            return "redirect:/settings/recovery";
        }
        response.setStatus(entered.status().value());
        if (!typed.mistyped().isEmpty()) {
            model.addAttribute("detail", typed.mistypedGroups());
        }
        return page(form, entered.problems(), model);
    }

    private String page(SignInForm form, Map<String, String> problems, Model model) {
        model.addAttribute("signIn", signIn.view(form, false, problems));
        return "credentials/recover";
    }
}
