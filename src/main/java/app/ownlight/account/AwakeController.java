package app.ownlight.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Puts the lock off while keys and touches tell that someone is there. */
@Controller
class AwakeController {

    private final JournalSessions sessions;
    private final LockTimes times;

    AwakeController(JournalSessions sessions, LockTimes times) {
        this.sessions = sessions;
        this.times = times;
    }

    @PostMapping("/awake")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void awake(HttpServletRequest request) {
        sessions.lockAfter(times.after(), request);
    }
}
