package app.ownlight.operator;

import app.ownlight.invitation.Registration;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How the program is, for whoever looks after it: numbers of all journals together, and nothing of any one of them.
 *
 * @param journals how many are kept here
 * @param closed how many of them are closed for now
 * @param invitations how many wait to be used
 * @param lastInvitation until when the last of those is good; null where none waits
 * @param program its version; empty where it was not started from its jar
 * @param schema the number of the newest change of the tables
 * @param database name and version, as it says itself
 * @param since when this instance was started
 */
public record Status(
        long journals,
        long closed,
        Registration registration,
        long invitations,
        @Nullable ZonedDateTime lastInvitation,
        String program,
        String schema,
        String database,
        ZonedDateTime since) {}
