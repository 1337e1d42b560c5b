package app.ownlight.operator;

import app.ownlight.invitation.Invitations;
import app.ownlight.start.ZoneConfiguration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Import;

/** {@code status}: numbers of all journals together, and versions. */
@Import({StatusReport.class, OperationRepository.class, Invitations.class, Versions.class, ZoneConfiguration.class})
@AsksDatabase
class StatusCommand implements Command {

    private final StatusReport report;

    StatusCommand(StatusReport report) {
        this.report = report;
    }

    @Override
    public int run(List<String> arguments, CommandVoice voice) {
        Status status = report.now();
        voice.say("operator.command.status.journals", status.journals(), status.closed());
        ZonedDateTime last = status.lastInvitation();
        voice.say("operator.command.status.invitations", status.invitations(), last == null ? "" : voice.day(last));
        voice.say(
                "operator.command.status.registration",
                status.registration().name().toLowerCase(Locale.ROOT));
        voice.say("operator.command.status.versions", status.program(), status.schema(), status.database());
        return CommandVoice.DONE;
    }
}
