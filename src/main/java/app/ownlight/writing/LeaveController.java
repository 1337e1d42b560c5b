package app.ownlight.writing;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import app.ownlight.session.StaleForm;
import app.ownlight.signin.SignInService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The ways out: what stands in a box is kept, and the journal is locked. Leaving ends on a blank page that sends the browser on. */
@Controller
class LeaveController {

    private static final Logger LOG = LoggerFactory.getLogger(LeaveController.class);

    private final SignInService door;
    private final LogoutDrafts words;
    private final ExpiredSessionSubmissions late;
    private final String target;

    LeaveController(
            SignInService door,
            LogoutDrafts words,
            ExpiredSessionSubmissions late,
            @Value("${ownlight.leave-to}") String target) {
        this.door = door;
        this.words = words;
        this.late = late;
        this.target = target;
    }

    @Access({Rule.OPEN, Rule.WITHOUT_TOKEN})
    @PostMapping("/leave")
    String leave(
            @ModelAttribute("sent") WritingForm form,
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        keep(form, journal, locale, request);
        door.lock(request, response);
        return "redirect:/left";
    }

    @Access({Rule.OPEN, Rule.KEEPS_WORDS})
    @PostMapping("/lock")
    String lock(
            @ModelAttribute("sent") WritingForm form,
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        keep(form, journal, locale, request);
        door.lock(request, response);
        return "redirect:/unlock";
    }

    /**
     * The lock of a page that nobody used, in answer to its script: 204 where it can go, 503 where it is to hold its words and
     * ask again. A journal that was unlocked anew in another tab stays open.
     */
    @Access({Rule.OPEN, Rule.KEEPS_WORDS})
    @PostMapping(path = "/lock", params = "idle")
    ResponseEntity<Void> lockIdle(
            @ModelAttribute("sent") WritingForm form,
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!keep(form, journal, locale, request)) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
        if (!StaleForm.isMarked(request)) {
            door.lock(request, response);
        }
        return ResponseEntity.noContent().build();
    }

    /**
     * The way out goes before all else: whatever happens to the words, the journal is locked and the page is gone.
     *
     * @return whether nothing is lost
     */
    private boolean keep(WritingForm form, @Nullable OpenJournal journal, Locale locale, HttpServletRequest request) {
        try {
            Optional<UUID> owner = form.isBlank() ? Optional.empty() : late.owner(form, journal, request);
            if (owner.isPresent()) {
                return late.keep(owner.get(), form, request);
            }
            if (journal != null) {
                words.keep(journal, form, locale);
            }
            return journal != null || form.isBlank();
        } catch (RuntimeException e) {
            LOG.error("Words could not be kept on the way out: {}", e.getClass().getName());
            return false;
        }
    }

    @Access(Rule.OPEN)
    @GetMapping("/left")
    String left(Model model) {
        model.addAttribute("target", target);
        return "writing/left";
    }
}
