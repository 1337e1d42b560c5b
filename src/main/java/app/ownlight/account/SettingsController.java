package app.ownlight.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What a person sets for their own journal: when it locks, and whether Shift three times leaves. */
@Controller
class SettingsController {

    private final AccountSettings settings;
    private final JournalSessions sessions;
    private final LockTimes times;

    SettingsController(AccountSettings settings, JournalSessions sessions, LockTimes times) {
        this.settings = settings;
        this.sessions = sessions;
        this.times = times;
    }

    @GetMapping("/settings")
    String show(@AuthenticationPrincipal OpenJournal journal, Model model) {
        return page(SettingsForm.of(settings.of(journal)), Map.of(), model);
    }

    @PostMapping("/settings")
    String change(
            @ModelAttribute("sent") SettingsForm form,
            @AuthenticationPrincipal OpenJournal journal,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(form, problems, model);
        }
        try {
            settings.change(journal, form::changing);
        } catch (OptimisticLockingFailureException e) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        sessions.keepTo(settings.of(journal), request);
        RequestContextUtils.getOutputFlashMap(request).put("notice", "settings.saved");
        return "redirect:/settings";
    }

    private String page(SettingsForm form, Map<String, String> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("usual", times.after().toMinutes());
        model.addAttribute("writingUsual", times.writing().toMinutes());
        model.addAttribute("longest", times.longest().toHours());
        return "account/settings";
    }
}
