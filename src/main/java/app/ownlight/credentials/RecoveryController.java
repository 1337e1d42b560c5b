package app.ownlight.credentials;

import app.ownlight.account.OpenJournal;
import app.ownlight.session.JournalSessions;
import app.ownlight.session.SessionClock;
import app.ownlight.settings.AccountSettings;
import app.ownlight.settings.Settings;
import app.ownlight.signin.Reauthentication;
import app.ownlight.signin.SignInResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Hands out the recovery code: shown until one group of it is typed back, or the person wants none. */
@Controller
@RequestMapping("/settings/recovery")
class RecoveryController {

    private static final String HERE = "redirect:/settings/recovery";

    private final RecoveryCodes recovery;
    private final AccountSettings settings;
    private final ShownCodes codes;
    private final Reauthentication again;
    private final JournalSessions sessions;
    private final SessionClock clock;

    RecoveryController(
            RecoveryCodes recovery,
            AccountSettings settings,
            ShownCodes codes,
            Reauthentication again,
            JournalSessions sessions,
            SessionClock clock) {
        this.recovery = recovery;
        this.settings = settings;
        this.codes = codes;
        this.again = again;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping
    String show(@AuthenticationPrincipal OpenJournal journal, Model model, HttpServletRequest request) {
        return page(journal, Map.of(), model, request);
    }

    @PostMapping
    String confirm(
            @AuthenticationPrincipal OpenJournal journal,
            @RequestParam(defaultValue = "") String confirm,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<ShownCode> shown = codes.shown(journal, request);
        if (shown.isPresent() && !shown.get().isConfirmedBy(confirm)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(journal, Map.of("confirm", "credentials.recovery.confirm.wrong"), model, request);
        }
        if (shown.isPresent() && recovery.keep(journal, shown.get().code())) {
            end("credentials.recovery.confirmed", request);
        }
        return HERE;
    }

    @PostMapping(params = "action=decline")
    String decline(
            @AuthenticationPrincipal OpenJournal journal,
            @RequestParam(defaultValue = "") String passphrase,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean free =
                !recovery.hasCode(journal) || codes.shown(journal, request).isPresent();
        return onceAsked(free, journal, passphrase, model, request, response, () -> {
            if (recovery.decline(journal)) {
                end("credentials.recovery.declined", request);
            }
        });
    }

    @PostMapping(params = "action=new")
    String draw(
            @AuthenticationPrincipal OpenJournal journal,
            @RequestParam(defaultValue = "") String passphrase,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean free = !asks(journal, request) || codes.shown(journal, request).isPresent();
        return onceAsked(free, journal, passphrase, model, request, response, () -> codes.draw(journal, request));
    }

    /**
     * Whether the passphrase is asked before a code is made: where there is one already, and where it was typed a while ago, since a
     * code would let somebody who comes upon an open journal in for good.
     */
    private boolean asks(OpenJournal journal, HttpServletRequest request) {
        return recovery.hasCode(journal)
                || sessions.find(request).filter(clock::isJustOpened).isEmpty();
    }

    /** Does what was wanted, once it is plain that its writer wants it. */
    private String onceAsked(
            boolean free,
            OpenJournal journal,
            String passphrase,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            Runnable then) {
        SignInResult asked = free ? SignInResult.into(journal) : again.of(journal, passphrase, request, response);
        if (!asked.isOpen()) {
            response.setStatus(asked.status().value());
            return page(journal, asked.problems(), model, request);
        }
        then.run();
        return HERE;
    }

    private void end(String message, HttpServletRequest request) {
        codes.forget(request);
        RequestContextUtils.getOutputFlashMap(request).put("message", message);
    }

    private String page(OpenJournal journal, Map<String, String> problems, Model model, HttpServletRequest request) {
        Optional<ShownCode> shown = codes.shown(journal, request);
        boolean has = recovery.hasCode(journal);
        boolean declined = settings.of(journal).recovery() == Settings.Recovery.DECLINED;
        boolean asks = asks(journal, request);
        model.addAttribute("problems", problems);
        model.addAttribute("has", has);
        model.addAttribute("declined", declined);
        model.addAttribute("asks", asks);
        model.addAttribute("shown", shown.orElseGet(() -> asks || declined ? null : codes.draw(journal, request)));
        return "credentials/recovery";
    }
}
