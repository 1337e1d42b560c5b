package app.ownlight.transfer;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.Accounts;
import app.ownlight.account.OpenJournal;
import app.ownlight.session.SecurityLog;
import app.ownlight.signin.Reauthentication;
import app.ownlight.signin.SignInResult;
import app.ownlight.signin.SignInService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Erases a journal: asked once, done at once, and honest about what may remain elsewhere. */
@Controller
class EraseController {

    private final Accounts accounts;
    private final Reauthentication again;
    private final SignInService door;

    EraseController(Accounts accounts, Reauthentication again, SignInService door) {
        this.accounts = accounts;
        this.again = again;
        this.door = door;
    }

    @GetMapping("/your-data/erase")
    String ask(Model model) {
        return page(Map.of(), model);
    }

    @PostMapping("/your-data/erase")
    String erase(
            @AuthenticationPrincipal OpenJournal journal,
            @RequestParam(defaultValue = "") String passphrase,
            @RequestParam(defaultValue = "") String sure,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignInResult asked = sure.isEmpty() || passphrase.isEmpty()
                ? SignInResult.refused(HttpStatus.UNPROCESSABLE_CONTENT, missing(passphrase, sure))
                : again.of(journal, passphrase, request, response);
        if (!asked.isOpen()) {
            response.setStatus(asked.status().value());
            return page(asked.problems(), model);
        }
        accounts.erase(journal);
        SecurityLog.erased(journal.account());
        door.forget(request, response);
        return "redirect:/your-data/erased";
    }

    /** Open to all: there is no journal any more. */
    @Access(Rule.OPEN)
    @GetMapping("/your-data/erased")
    String erased() {
        return "transfer/erased";
    }

    private static Map<String, String> missing(String passphrase, String sure) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (passphrase.isEmpty()) {
            problems.put("passphrase", "account.passphrase.again.missing");
        }
        if (sure.isEmpty()) {
            problems.put("sure", "transfer.erase.sure.missing");
        }
        return problems;
    }

    private static String page(Map<String, String> problems, Model model) {
        model.addAttribute("problems", problems);
        return "transfer/erase";
    }
}
