package app.ownlight.operator;

import app.ownlight.invitation.Invitations;
import app.ownlight.invitation.Registration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** Asks how the program is, for the operator’s page and the command line. */
@Component
public class StatusReport {

    private final OperationRepository journals;
    private final Invitations invitations;
    private final Registration registration;
    private final Versions versions;
    private final ZoneId zone;

    StatusReport(
            OperationRepository journals,
            Invitations invitations,
            Registration registration,
            Versions versions,
            ZoneId zone) {
        this.journals = journals;
        this.invitations = invitations;
        this.registration = registration;
        this.versions = versions;
        this.zone = zone;
    }

    /** As it is at this moment; times are in the time zone of the machine or its setting. */
    public Status now() {
        return new Status(
                journals.count(),
                journals.countClosed(),
                registration,
                invitations.waiting(),
                invitations.lastExpiry().map(this::inZone).orElse(null),
                versions.program(),
                versions.schema(),
                versions.database(),
                inZone(versions.since()));
    }

    private ZonedDateTime inZone(Instant instant) {
        return instant.atZone(zone);
    }
}
