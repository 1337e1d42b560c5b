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
import java.util.Optional;
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

/** The check-in before a section. Who comes very shaken is shown people to reach before anything to read. */
@Controller
@RequestMapping("/guides/{guide}/{section}/arrive")
class ArriveController {

    private final Guides guides;
    private final Visits visits;
    private final RequestSettings settings;

    ArriveController(Guides guides, Visits visits, RequestSettings settings) {
        this.guides = guides;
        this.visits = visits;
        this.settings = settings;
    }

    @ModelAttribute("at")
    SectionPlace place(@PathVariable String guide, @PathVariable String section, Locale locale) {
        return SectionPlace.in(guides, guide, section, locale)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What was answered today is not asked again. */
    @GetMapping
    String arrive(
            @ModelAttribute("at") SectionPlace at,
            @AuthenticationPrincipal OpenJournal journal,
            Model model,
            HttpServletRequest request) {
        Optional<CheckInHead> arrival = visits.arrival(journal, at);
        if (arrival.isEmpty()) {
            return page(CheckInForm.empty(), Map.of(), at, journal, model);
        }
        if (!Steadiness.isVeryShaken(arrival.get().steady())) {
            return "redirect:" + at.reading();
        }
        at.prompts(settings.of(request).has(Switch.GENTLE)).stream()
                .findFirst()
                .ifPresent(prompt -> model.addAttribute("next", prompt));
        return "checkin/hard-moment";
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
            return page(form, problems, at, journal, model);
        }
        CheckInHead arrival = visits.keep(journal, at, CheckInHead.Moment.ARRIVE, form);
        return "redirect:" + (Steadiness.isVeryShaken(arrival.steady()) ? at.arrive() : at.reading());
    }

    private String page(
            CheckInForm form, Map<String, String> problems, SectionPlace at, OpenJournal journal, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("asksWorth", visits.haveBegun(journal, at));
        return "checkin/arrive";
    }
}
