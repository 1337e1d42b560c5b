package app.ownlight.signin;

import app.ownlight.account.AccountName;
import app.ownlight.account.PaperCode;
import app.ownlight.invitation.Invitations;
import app.ownlight.invitation.Registration;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who is let begin a journal: everyone, whoever brings an invitation, or nobody. */
@Component
class Admission {

    private static final String FIELD = "invitation";

    /** Used, expired or never made: a page does not tell which. */
    static final Map<String, String> VOID = Map.of(FIELD, "account.invitation.void");

    private final Registration registration;
    private final Invitations invitations;

    Admission(Registration registration, Invitations invitations) {
        this.registration = registration;
        this.invitations = invitations;
    }

    Registration registration() {
        return registration;
    }

    /** What speaks against it before anybody is asked for: field to message key, whose argument the request then holds. */
    Map<String, String> problem(SignInForm form, HttpServletRequest request) {
        return switch (registration) {
            case OPEN -> Map.of();
            case CLOSED -> Map.of("closed", "account.begin.closed");
            case INVITE -> problem(PaperCode.typed(form.invitation()), request);
        };
    }

    /** All that the form alone tells against it. */
    Map<String, String> problems(SignInForm form, AccountName name, HttpServletRequest request) {
        Map<String, String> problems = new LinkedHashMap<>(problem(form, request));
        if (!registration.isClosed()) {
            name.problem().ifPresent(key -> problems.put("name", key));
            Passphrase.problem(form.chosenPassphrase(), name).ifPresent(key -> problems.put("passphrase", key));
        }
        return problems;
    }

    /** Whether the invitation is good, if one is asked for. Nobody else is told which names are taken. */
    boolean isInvited(SignInForm form) {
        return !registration.asksInvitation() || invitations.isGood(PaperCode.typed(form.invitation()));
    }

    /**
     * Uses the invitation up, if one is asked for, within the transaction that adds the journal.
     *
     * @throws VoidInvitationException where it is good no more
     */
    void use(String invitation) {
        if (registration.asksInvitation()) {
            invitations.use(PaperCode.typed(invitation));
        }
    }

    private static Map<String, String> problem(PaperCode code, HttpServletRequest request) {
        if (code.groups().isEmpty()) {
            return Map.of(FIELD, "account.invitation.missing");
        }
        request.setAttribute("detail", code.mistypedGroups());
        return switch (code.mistyped().size()) {
            case 0 -> Map.of();
            case 1 -> Map.of(FIELD, "account.invitation.mistyped");
            default -> Map.of(FIELD, "account.invitation.mistyped.several");
        };
    }
}
