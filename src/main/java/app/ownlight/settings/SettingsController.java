package app.ownlight.settings;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import app.ownlight.session.JournalSessions;
import app.ownlight.session.LockProperties;
import app.ownlight.session.StaleForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

/** What a person sets: everything for their own journal, language and theme for this browser where none is open. */
@Controller
@Access(Rule.OPEN)
class SettingsController {

    private static final Map<String, String> STALE = Map.of("save", "settings.stale");

    private final AccountSettings settings;
    private final JournalSessions sessions;
    private final LockProperties times;
    private final ReadingCookies cookies;

    SettingsController(
            AccountSettings settings, JournalSessions sessions, LockProperties times, ReadingCookies cookies) {
        this.settings = settings;
        this.sessions = sessions;
        this.times = times;
        this.cookies = cookies;
    }

    @GetMapping("/settings")
    String show(
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            @Nullable String saved,
            HttpServletRequest request,
            Model model) {
        if (journal == null) {
            model.addAttribute("look", cookies.in(request));
            model.addAttribute("problems", Map.of());
            model.addAttribute("message", saved == null ? null : "settings.saved");
            return "settings/settings";
        }
        Settings own = settings.of(journal);
        return page(SettingsForm.of(own), ReadingForm.of(own.reading()), Map.of(), model);
    }

    /** A visitor's form. It has no session to say in that it was saved. */
    @Access(Rule.SHOWN_AGAIN)
    @PostMapping(value = "/settings", params = "!opened")
    String changeHere(
            @ModelAttribute("look") ReadingForm look,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (StaleForm.isMarked(request)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", STALE);
            return "settings/settings";
        }
        cookies.keep(look, response);
        return "redirect:/settings?saved=true";
    }

    /** The form of an open journal, which is not to be taken for a visitor's after the lock. */
    @Access(Rule.SHOWN_AGAIN)
    @PostMapping(value = "/settings", params = "opened")
    String change(
            @ModelAttribute("look") ReadingForm look,
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (journal == null) {
            return "redirect:/unlock?to=/settings";
        }
        SettingsForm form = SettingsForm.sent(request::getParameter);
        Map<String, String> problems = new LinkedHashMap<>(look.problems());
        problems.putAll(form.problems(times.most().toMinutes()));
        if (StaleForm.isMarked(request)) {
            problems.putAll(STALE);
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(form, look, problems, model);
        }
        try {
            settings.change(journal, own -> form.changing(own).reading(look.reading()));
        } catch (OptimisticLockingFailureException e) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        cookies.keep(look, response);
        sessions.keepTo(settings.of(journal).forSession(), request);
        RequestContextUtils.getOutputFlashMap(request).put("message", "settings.saved");
        return "redirect:/settings";
    }

    private String page(SettingsForm form, ReadingForm look, Map<String, String> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("headings", Switch.Heading.values());
        model.addAttribute("look", look);
        model.addAttribute("problems", problems);
        model.addAttribute("zones", TimeZones.COMMON);
        model.addAttribute("detail", times.most().toMinutes());
        model.addAttribute("usual", times.after().toMinutes());
        model.addAttribute("writingUsual", times.writing().toMinutes());
        model.addAttribute("longest", times.longest().toHours());
        return "settings/settings";
    }
}
