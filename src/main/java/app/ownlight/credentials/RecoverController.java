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

    private final RecoveryService door;
    private final SignInService front;

    RecoverController(RecoveryService door, SignInService front) {
        this.door = door;
        this.front = front;
    }

    @GetMapping
    String recover(SignInForm way, Model model) {
        return page(way, Map.of(), model);
    }

    @Access(Rule.SHOWN_AGAIN)
    @PostMapping
    String recover(
            SignInForm way,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean stale = StaleForm.isMarked(request);
        if (stale || way.draws()) {
            response.setStatus(422);
            return page(way, stale ? Map.of("code", "credentials.recover.stale") : Map.of(), model);
        }
        PaperCode typed = PaperCode.typed(code);
        SignInResult entrance = door.recover(way, typed, request, response);
        if (entrance.isOpen()) {
            RequestContextUtils.getOutputFlashMap(request).put("message", "credentials.recover.done");
            return "redirect:/settings/recovery";
        }
        response.setStatus(entrance.status().value());
        if (!typed.mistyped().isEmpty()) {
            model.addAttribute("detail", typed.mistypedGroups());
        }
        return page(way, entrance.problems(), model);
    }

    private String page(SignInForm way, Map<String, String> problems, Model model) {
        model.addAttribute("way", front.view(way, false, problems));
        return "credentials/recover";
    }
}
