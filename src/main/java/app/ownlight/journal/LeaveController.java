package app.ownlight.journal;

import app.ownlight.account.JournalDoor;
import app.ownlight.account.OpenJournal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
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

    private final JournalDoor door;
    private final LeftWords words;
    private final LateDesk late;
    private final String target;

    LeaveController(JournalDoor door, LeftWords words, LateDesk late, @Value("${ownlight.leave-to}") String target) {
        this.door = door;
        this.words = words;
        this.late = late;
        this.target = target;
    }

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

    /** The way out goes before all else: whatever happens to the words, the journal is locked and the page is gone. */
    private void keep(WritingForm form, @Nullable OpenJournal journal, Locale locale, HttpServletRequest request) {
        try {
            Optional<UUID> owner = form.isBlank() ? Optional.empty() : late.owner(form, journal, request);
            if (owner.isPresent()) {
                late.keep(owner.get(), form, request);
            } else if (journal != null) {
                words.keep(journal, form, locale);
            }
        } catch (RuntimeException e) {
            LOG.error("Words could not be kept on the way out: {}", e.getClass().getName());
        }
    }

    @GetMapping("/left")
    String left(Model model) {
        model.addAttribute("target", target);
        return "journal/left";
    }
}
