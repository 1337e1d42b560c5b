package app.ownlight.writing;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import app.ownlight.draft.TooManyDraftsException;
import app.ownlight.logging.FailurePlace;
import app.ownlight.settings.WriterZone;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes in what stands in a writing box again and again, from its script. The answer is the sentence to show beneath the box. */
@Controller
class AutosaveController {

    private static final Logger LOG = LoggerFactory.getLogger(AutosaveController.class);
    private static final MediaType PLAIN = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final DraftWriter drafts;
    private final ExpiredSessionSubmissions expired;
    private final WritingPages pages;
    private final MessageSource messages;
    private final Clock clock;
    private final WriterZone zone;

    AutosaveController(
            DraftWriter drafts,
            ExpiredSessionSubmissions expired,
            WritingPages pages,
            MessageSource messages,
            Clock clock,
            WriterZone zone) {
        this.drafts = drafts;
        this.expired = expired;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
    }

    @Access({Rule.OPEN, Rule.SHOWN_AGAIN})
    @PostMapping(value = DraftController.ADDRESS, params = "script")
    ResponseEntity<String> keep(Submission sent, @RequestParam(defaultValue = "0") long beat, Locale locale) {
        WritingPage page = pages.sentFrom(sent.form(), locale);
        Submission received = sent.with(page.receive(sent.form()));
        WritingForm form = received.form();
        OpenJournal journal = sent.journal();
        Optional<UUID> owner = expired.owner(received);
        if (owner.isPresent() && !form.isBlank() && form.fitsOneEntry() && expired.keep(owner.get(), page, form)) {
            return says(HttpStatus.UNAUTHORIZED, locale, "draft.late");
        }
        if (journal == null || owner.isPresent()) {
            return says(HttpStatus.UNAUTHORIZED, locale, "draft.locked");
        }
        if (sent.stale() && !expired.isOfOpenJournal(received)) {
            return says(HttpStatus.FORBIDDEN, locale, "draft.stale");
        }
        if (TextRules.isTooLong(form.title(), form.text())) {
            return says(HttpStatus.UNPROCESSABLE_CONTENT, locale, "draft.long");
        }
        if (!form.equals(form.showable())) {
            return says(HttpStatus.UNPROCESSABLE_CONTENT, locale, "draft.signs");
        }
        try {
            boolean kept = drafts.keep(journal, page.question(), form, beat);
            String time = TIME.format(clock.instant().atZone(zone.of(journal, form.zone())));
            return says(HttpStatus.OK, locale, kept ? "draft.saved" : "draft.nothing", time);
        } catch (TooManyDraftsException e) {
            return says(HttpStatus.UNPROCESSABLE_CONTENT, locale, "draft.full");
        } catch (RuntimeException e) {
            LOG.error("A draft could not be kept: {}", FailurePlace.of(e));
            return says(HttpStatus.INTERNAL_SERVER_ERROR, locale, "draft.failed");
        }
    }

    private ResponseEntity<String> says(HttpStatus status, Locale locale, String sentence, Object... values) {
        return ResponseEntity.status(status).contentType(PLAIN).body(messages.getMessage(sentence, values, locale));
    }
}
