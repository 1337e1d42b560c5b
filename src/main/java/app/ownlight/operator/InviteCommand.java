package app.ownlight.operator;

import app.ownlight.invitation.Invitation;
import app.ownlight.invitation.Invitations;
import app.ownlight.invitation.Registration;
import app.ownlight.start.ZoneConfiguration;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;

/** {@code invite [how-many]}: prints invitations as cards, to be cut apart and given to one person each. */
@Import({Invitations.class, ZoneConfiguration.class})
@AsksDatabase
class InviteCommand implements Command {

    private static final int MOST = 500;

    private final Invitations invitations;
    private final Registration registration;
    private final String practice;
    private final String address;
    private final ZoneId zone;

    InviteCommand(
            Invitations invitations,
            Registration registration,
            @Value("${ownlight.practice.name:}") String practice,
            @Value("${ownlight.address:http://localhost:${server.port}}") String address,
            ZoneId zone) {
        this.invitations = invitations;
        this.registration = registration;
        this.practice = practice;
        this.address = address.replaceFirst("/+$", "") + "/begin";
        this.zone = zone;
    }

    @Override
    public int run(List<String> arguments, CommandVoice voice) {
        String asked = arguments.isEmpty() ? "1" : arguments.get(0);
        if (arguments.size() > 1 || !asked.matches("[1-9][0-9]{0,2}") || Integer.parseInt(asked) > MOST) {
            return voice.refuse("operator.command.invite.number", MOST);
        }
        if (!registration.asksInvitation()) {
            return voice.refuse(
                    registration.isClosed() ? "operator.command.invite.closed" : "operator.command.invite.open");
        }
        for (int made = 0; made < Integer.parseInt(asked); made++) {
            print(invitations.make(), voice);
        }
        return CommandVoice.DONE;
    }

    private void print(Invitation invitation, CommandVoice voice) {
        if (!practice.isBlank()) {
            voice.sayAsItIs(practice.strip());
        }
        voice.say("operator.invitation.title");
        voice.say();
        voice.say("operator.invitation.open", address);
        voice.say("operator.invitation.type", invitation.code());
        voice.say("operator.invitation.link", address + "?invitation=" + invitation.code());
        voice.say();
        voice.say("operator.invitation.until", voice.day(invitation.expires().atZone(zone)));
        voice.say("operator.invitation.passphrase");
        voice.say();
        voice.sayAsItIs("-".repeat(72));
        voice.say();
    }
}
