package app.ownlight.writing;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.signin.SignInService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The ways out: what stands in a box is kept, and the journal is locked. Leaving ends on a blank page that sends the browser on. */
@Controller
class LeaveController {

    private static final Logger LOG = LoggerFactory.getLogger(LeaveController.class);

    private final SignInService signIn;
    private final DraftWriter drafts;
    private final ExpiredSessionSubmissions expired;
    private final WritingPages pages;
    private final String target;

    LeaveController(
            SignInService signIn,
            DraftWriter drafts,
            ExpiredSessionSubmissions expired,
            WritingPages pages,
            @Value("${ownlight.leave-to}") String target) {
        this.signIn = signIn;
        this.drafts = drafts;
        this.expired = expired;
        this.pages = pages;
        this.target = target;
    }

    @Access({Rule.OPEN, Rule.WITHOUT_TOKEN})
    @PostMapping("/leave")
    String leave(Submission sent, Locale locale, HttpServletRequest request, HttpServletResponse response) {
        keep(sent, locale);
        signIn.lock(request, response);
        return "redirect:/left";
    }

    @Access({Rule.OPEN, Rule.KEEPS_WORDS})
    @PostMapping("/lock")
    String lock(Submission sent, Locale locale, HttpServletRequest request, HttpServletResponse response) {
        keep(sent, locale);
        signIn.lock(request, response);
        return "redirect:/unlock";
    }

    /**
     * The lock of a page that nobody used, in answer to its script: 204 where it can go, 503 where it is to hold its words and
     * ask again. A journal that was unlocked anew in another tab stays open.
     */
    @Access({Rule.OPEN, Rule.KEEPS_WORDS})
    @PostMapping(path = "/lock", params = "idle")
    ResponseEntity<Void> lockIdle(
            Submission sent, Locale locale, HttpServletRequest request, HttpServletResponse response) {
        if (!keep(sent, locale)) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
        if (!sent.stale()) {
            signIn.lock(request, response);
        }
        return ResponseEntity.noContent().build();
    }

    @Access(Rule.OPEN)
    @GetMapping("/left")
    String left(Model model) {
        model.addAttribute("target", target);
        return "writing/left";
    }

    /**
     * The way out goes before all else: whatever happens to the words, the journal is locked and the page is gone.
     *
     * @return whether nothing is lost
     */
    private boolean keep(Submission sent, Locale locale) {
        if (sent.form().isBlank()) {
            return true;
        }
        try {
            WritingPage page = pages.sentFrom(sent.form(), locale);
            WritingForm form = page.receive(sent.form());
            Optional<UUID> owner = expired.owner(sent.with(form));
            if (owner.isPresent()) {
                return expired.keep(owner.get(), page, form);
            }
            if (sent.journal() == null) {
                return false;
            }
            drafts.keepAll(sent.journal(), page.question(), form);
            return true;
        } catch (RuntimeException e) {
            LOG.error("Words could not be kept on the way out: {}", e.getClass().getName());
            return false;
        }
    }
}
