package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Question;
import app.ownlight.late.LateSaves;
import app.ownlight.late.LateWords;
import app.ownlight.late.Tickets;
import app.ownlight.logging.FailurePlace;
import app.ownlight.session.DatabaseOutage;
import app.ownlight.signin.SignInForm;
import app.ownlight.signin.SignInService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Takes in words whose journal is not open here any more: it was locked meanwhile, or another one was opened. */
@Component
class ExpiredSessionSubmissions {

    private static final Logger LOG = LoggerFactory.getLogger(ExpiredSessionSubmissions.class);

    private final Tickets tickets;
    private final LateSaves lateSaves;
    private final Prompts prompts;
    private final SignInService door;
    private final Clock clock;

    ExpiredSessionSubmissions(Tickets tickets, LateSaves lateSaves, Prompts prompts, SignInService door, Clock clock) {
        this.tickets = tickets;
        this.lateSaves = lateSaves;
        this.prompts = prompts;
        this.door = door;
        this.clock = clock;
    }

    /** Whether a form was shown in the journal that is open: its ticket is as good as a form token then. */
    boolean isOf(@Nullable OpenJournal journal, WritingForm form, HttpServletRequest request) {
        return journal != null
                && ticketed(form, request).filter(journal.account()::equals).isPresent();
    }

    /** The journal that a form was shown in; empty where that is the open one, or nothing tells. */
    Optional<UUID> owner(WritingForm form, @Nullable OpenJournal journal, HttpServletRequest request) {
        return ticketed(form, request)
                .filter(owner -> journal == null || !journal.account().equals(owner));
    }

    /**
     * Keeps the words for their owner, and tells so on a page without them.
     *
     * @return the page; empty where they are not late, or cannot be kept as they are, and the box takes them again
     */
    Optional<String> receive(
            Submission writing, Model model, HttpServletRequest request, HttpServletResponse response) {
        boolean open = writing.journal() != null;
        Optional<UUID> owner = owner(writing.form(), writing.journal(), request);
        if (owner.isEmpty() || !open && (writing.way().isAsked() || !fitsOneEntry(writing.form()))) {
            return Optional.empty();
        }
        if (keep(owner.get(), writing.form(), request)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return Optional.of(open ? "writing/elsewhere" : unlock(writing.form(), model));
        }
        if (open) {
            // They come back in their box, but not in somebody else's journal.
            door.lock(request, response);
            return Optional.of("forward:" + request.getRequestURI());
        }
        return Optional.empty();
    }

    /**
     * Seals the words to their journal, also those that one entry cannot hold: whoever wrote them may not be there to be asked.
     *
     * @return whether they are kept; if not, the log tells why
     * @throws RuntimeException where the database is away for the moment, see {@link DatabaseOutage}
     */
    boolean keep(UUID owner, WritingForm form, HttpServletRequest request) {
        try {
            Question question = prompts.question(form.from(), RequestContextUtils.getLocale(request))
                    .orElse(null);
            boolean kept = lateSaves.keep(owner, LateWords.of(form, question, clock.instant()));
            if (!kept) {
                LOG.warn("Late words were not taken: too many wait in their journal already");
            }
            return kept;
        } catch (RuntimeException e) {
            if (DatabaseOutage.isCauseOf(e)) {
                throw e; // for the moment only: they come back with their ticket, to be sent again
            }
            // Its message is not logged, since it may hold words.
            LOG.error("Late words could not be kept: {}", FailurePlace.of(e));
            return false;
        }
    }

    private Optional<UUID> ticketed(WritingForm form, HttpServletRequest request) {
        return tickets.account(request.getParameter("ticket"), form.entry());
    }

    private String unlock(WritingForm form, Model model) {
        String box = WritingAddress.checked(form.from());
        SignInForm way = new SignInForm(
                "unlock", null, null, null, null, box.isEmpty() ? WaitingDraftsController.ADDRESS : box, null);
        model.addAttribute("way", door.view(way, true, Map.of()));
        model.addAttribute("kept", true);
        return "signin/unlock";
    }

    /** Whether one entry can hold the words as they are. */
    static boolean fitsOneEntry(WritingForm form) {
        return TextRules.titleProblem(form.title()).isEmpty()
                && TextRules.problem(form.text()).isEmpty();
    }
}
