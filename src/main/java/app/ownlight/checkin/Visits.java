package app.ownlight.checkin;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Entries;
import app.ownlight.guide.Guide;
import app.ownlight.settings.WriterZone;
import app.ownlight.writing.SectionPlace;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A visit to a section: it begins with an arrival, and goes on until its pause or the end of the day. */
@Component
public class Visits {

    /** No section has this slug; it is reserved. */
    public static final String CLOSING = "closing";

    private final CheckIns checkIns;
    private final Entries entries;
    private final Clock clock;
    private final WriterZone zone;

    Visits(CheckIns checkIns, Entries entries, Clock clock, WriterZone zone) {
        this.checkIns = checkIns;
        this.entries = entries;
        this.clock = clock;
        this.zone = zone;
    }

    /** The arrival of the visit that goes on; empty where none does. */
    public Optional<CheckInHead> arrival(@Nullable OpenJournal journal, SectionPlace at) {
        return arrival(journal, at, null);
    }

    /** Like {@link #arrival(OpenJournal, SectionPlace)}, as it was before one of the check-ins was kept. */
    public Optional<CheckInHead> arrival(@Nullable OpenJournal journal, SectionPlace at, @Nullable UUID before) {
        return journal == null
                ? Optional.empty()
                : checkIns
                        .newest(journal, at.guide().slug(), Set.of(at.section().slug()), 2)
                        .stream()
                        .filter(line -> !line.id().equals(before))
                        .findFirst()
                        .map(CheckInLine::head)
                        .filter(head -> head.moment() == CheckInHead.Moment.ARRIVE
                                && head.date().equals(zone.today(journal)));
    }

    /** Whether anything of the guide was visited before. */
    boolean haveBegun(OpenJournal journal, SectionPlace at) {
        String guide = at.guide().slug();
        return checkIns.isAny(journal, guide)
                || entries.places(journal).stream().anyMatch(place -> place.isOf(guide));
    }

    /** Keeps what was answered now; the form has no problems. */
    public CheckInHead keep(OpenJournal journal, SectionPlace at, CheckInHead.Moment moment, CheckInForm form) {
        return keep(journal, at.guide(), at.section().slug(), moment, form);
    }

    /** Keeps that a walk was ended on purpose. */
    public void end(OpenJournal journal, Guide guide, CheckInForm form) {
        keep(journal, guide, CLOSING, CheckInHead.Moment.CLOSED, form);
    }

    private CheckInHead keep(
            OpenJournal journal, Guide guide, String place, CheckInHead.Moment moment, CheckInForm form) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        CheckInHead head = form.at(guide, place, moment, now, zone.of(journal, form.zone()));
        checkIns.add(journal, form.checkIn(), head);
        return head;
    }
}
