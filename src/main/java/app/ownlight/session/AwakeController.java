package app.ownlight.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Tells a tab how long its journal stays open, and puts the lock off where keys and touches tell that someone is there. */
@Controller
class AwakeController {

    private final JournalSessions sessions;
    private final SessionClock clock;

    AwakeController(JournalSessions sessions, SessionClock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * The seconds left until the lock, as a number and nothing else; more than they were only where somebody was seen.
     *
     * @param seen {@code false} from a tab that wants to know whether another one was used
     */
    @PostMapping(path = "/awake", produces = "text/plain")
    @ResponseBody
    String awake(@RequestParam(defaultValue = "true") boolean seen, HttpServletRequest request) {
        return sessions.find(request)
                .flatMap(session -> SessionGuard.read(() -> {
                    if (seen) {
                        clock.putOff(session);
                    }
                    return Optional.of(Long.toString(clock.left(session).toSeconds()));
                }))
                .orElse("0");
    }
}
