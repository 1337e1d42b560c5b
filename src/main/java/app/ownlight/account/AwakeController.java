package app.ownlight.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Puts the lock off while keys and touches tell that someone is there. */
@Controller
class AwakeController {

    private final JournalSessions sessions;
    private final Duration idle;

    AwakeController(JournalSessions sessions, @Value("${ownlight.lock.after}") Duration idle) {
        this.sessions = sessions;
        this.idle = idle;
    }

    @PostMapping("/awake")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void awake(HttpServletRequest request) {
        sessions.lockAfter(idle, request);
    }
}
