package app.ownlight.writing;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import app.ownlight.logging.FailurePlace;
import app.ownlight.session.StaleForm;
import app.ownlight.settings.WriterZone;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes in what stands in a writing box again and again, from its script. The answer is the sentence to show beneath the box. */
@Controller
class AutosaveController {

    private static final Logger LOG = LoggerFactory.getLogger(AutosaveController.class);
    private static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final DraftWriter unsaved;
    private final ExpiredSessionSubmissions late;
    private final WritingPages pages;
    private final MessageSource messages;
    private final Clock clock;
    private final WriterZone zone;

    AutosaveController(
            DraftWriter unsaved,
            ExpiredSessionSubmissions late,
            WritingPages pages,
            MessageSource messages,
            Clock clock,
            WriterZone zone) {
        this.unsaved = unsaved;
        this.late = late;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
    }

    @Access({Rule.OPEN, Rule.SHOWN_AGAIN})
    @PostMapping(value = DraftController.ADDRESS, params = "script")
    ResponseEntity<String> keep(
            @ModelAttribute("sent") WritingForm sent,
            @RequestParam(defaultValue = "0") long beat,
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            Locale locale,
            HttpServletRequest request) {
        WritingForm form = pages.sentFromItsPage(sent);
        Optional<UUID> owner = late.owner(form, journal, request);
        if (owner.isPresent()
                && !form.isBlank()
                && ExpiredSessionSubmissions.fitsOneEntry(form)
                && late.keep(owner.get(), form, request)) {
            return says(HttpStatus.UNAUTHORIZED, locale, "draft.late");
        }
        if (journal == null || owner.isPresent()) {
            return says(HttpStatus.UNAUTHORIZED, locale, "draft.locked");
        }
        if (StaleForm.isMarked(request) && !late.isOf(journal, form, request)) {
            return says(HttpStatus.FORBIDDEN, locale, "draft.stale");
        }
        if (TextRules.isTooLong(form.title(), form.text())) {
            return says(HttpStatus.UNPROCESSABLE_CONTENT, locale, "draft.long");
        }
        if (!form.equals(form.showable())) {
            return says(HttpStatus.UNPROCESSABLE_CONTENT, locale, "draft.signs");
        }
        try {
            String sentence = unsaved.keep(journal, form, locale, beat) ? "draft.saved" : "draft.nothing";
            return says(
                    HttpStatus.OK,
                    locale,
                    sentence,
                    TIME.format(clock.instant().atZone(zone.of(journal, form.zone()))));
        } catch (RuntimeException e) {
            LOG.error("A draft could not be kept: {}", FailurePlace.of(e));
            return says(HttpStatus.INTERNAL_SERVER_ERROR, locale, "draft.failed");
        }
    }

    private ResponseEntity<String> says(HttpStatus status, Locale locale, String sentence, Object... values) {
        return ResponseEntity.status(status).contentType(PLAIN).body(messages.getMessage(sentence, values, locale));
    }
}
