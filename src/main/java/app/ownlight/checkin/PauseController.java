package app.ownlight.checkin;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import app.ownlight.guide.Guides;
import app.ownlight.session.StaleForm;
import app.ownlight.settings.RequestSettings;
import app.ownlight.settings.Switch;
import app.ownlight.writing.SectionPlace;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The end of a visit: what was written, the check-in after it, and a good place to stop. */
@Controller
@RequestMapping("/guides/{guide}/{section}/pause")
class PauseController {

    private final Guides guides;
    private final Visits visits;
    private final SectionAnswers lookBack;
    private final RecoveryOffer recovery;
    private final RequestSettings settings;

    PauseController(
            Guides guides, Visits visits, SectionAnswers lookBack, RecoveryOffer recovery, RequestSettings settings) {
        this.guides = guides;
        this.visits = visits;
        this.lookBack = lookBack;
        this.recovery = recovery;
        this.settings = settings;
    }

    @ModelAttribute("at")
    SectionPlace place(@PathVariable String guide, @PathVariable String section, Locale locale) {
        return SectionPlace.in(guides, guide, section, locale)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping
    String pause(
            @ModelAttribute("at") SectionPlace at,
            @AuthenticationPrincipal OpenJournal journal,
            Model model,
            HttpServletRequest request) {
        return page(CheckInForm.empty(), Map.of(), at, journal, model, request);
    }

    @Access({Rule.SHOWN_AGAIN, Rule.LEADS_BACK})
    @PostMapping
    String keep(
            @ModelAttribute("at") SectionPlace at,
            @ModelAttribute("sent") CheckInForm form,
            @AuthenticationPrincipal OpenJournal journal,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Map<String, String> problems = form.problems(StaleForm.isMarked(request));
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(form, problems, at, journal, model, request);
        }
        // Asked as before this pause, so that a second click is answered like the first.
        Integer arrived = visits.arrival(journal, at, form.checkIn())
                .map(CheckInHead::steady)
                .orElse(null);
        CheckInHead pause = visits.keep(journal, at, CheckInHead.Moment.PAUSE, form);
        if (Steadiness.asksForGround(arrived, pause.steady())) {
            return "redirect:/help/grounding";
        }
        if (form.asksToGoOn()) {
            return "redirect:" + at.onward();
        }
        RequestContextUtils.getOutputFlashMap(request).put("message", "checkin.pause.stopped");
        return "redirect:" + at.walk();
    }

    private String page(
            CheckInForm form,
            Map<String, String> problems,
            SectionPlace at,
            OpenJournal journal,
            Model model,
            HttpServletRequest request) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "answers", lookBack.of(journal, at, settings.of(request).has(Switch.GENTLE)));
        model.addAttribute("offersRecovery", recovery.isDue(journal));
        return "checkin/pause";
    }
}
