package app.ownlight.writing;

import app.ownlight.entry.Question;
import app.ownlight.late.LateSaves;
import app.ownlight.late.LateWords;
import app.ownlight.late.Tickets;
import app.ownlight.logging.FailurePlace;
import app.ownlight.session.DatabaseOutage;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Takes in words whose journal is not open here any more: it was locked meanwhile, or another one was opened. */
@Service
class ExpiredSessionSubmissions {

    private static final Logger LOG = LoggerFactory.getLogger(ExpiredSessionSubmissions.class);

    private final Tickets tickets;
    private final LateSaves lateSaves;
    private final Clock clock;

    ExpiredSessionSubmissions(Tickets tickets, LateSaves lateSaves, Clock clock) {
        this.tickets = tickets;
        this.lateSaves = lateSaves;
        this.clock = clock;
    }

    /** Whether a form was shown in the journal that is open: its ticket is as good as a form token then. */
    boolean isOfOpenJournal(Submission sent) {
        return sent.journal() != null
                && ticketed(sent).filter(sent.journal().account()::equals).isPresent();
    }

    /** The journal that a form was shown in; empty where that is the open one, or nothing tells. */
    Optional<UUID> owner(Submission sent) {
        // What says of itself that it is for the open journal may go there, whether or not it is true.
        return sent.journal() != null
                        && Tickets.says(sent.ticket(), sent.journal().account())
                ? Optional.empty()
                : ticketed(sent)
                        .filter(owner -> sent.journal() == null
                                || !sent.journal().account().equals(owner));
    }

    /**
     * Seals the words to their journal, also those that one entry cannot hold: whoever wrote them may not be there to be asked.
     *
     * @param page that they were sent from
     * @return whether they are kept; if not, the log tells why
     * @throws RuntimeException where the database is away for the moment, see {@link DatabaseOutage}
     */
    boolean keep(UUID owner, WritingPage page, WritingForm form) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        try {
            boolean kept = lateSaves.keep(
                    owner,
                    form.pieces().stream()
                            .map(piece -> words(piece, page.question(), now))
                            .toList());
            if (!kept) {
                LOG.warn("Late words were not taken: too many wait in their journal already");
            }
            return kept;
        } catch (RuntimeException e) {
            if (DatabaseOutage.isCauseOf(e)) {
                throw e; // for the moment only: they come back with their ticket, to be sent again
            }
            LOG.error("Late words could not be kept: {}", FailurePlace.of(e));
            return false;
        }
    }

    private Optional<UUID> ticketed(Submission sent) {
        return tickets.account(sent.ticket(), sent.form().id());
    }

    private static LateWords words(WritingForm form, @Nullable Question question, Instant received) {
        return new LateWords(
                form.id(),
                form.revision(),
                form.draft(),
                form.resumes(),
                form.box(),
                question,
                form.zone(),
                form.title(),
                form.text(),
                received,
                form.extra());
    }
}
