package app.ownlight.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Whether Shift three times leaves the site: as the writer of the open journal has set it, and always where none is open. */
@ControllerAdvice
class ShiftKeys {

    private static final String ON = "journal.shiftKeys";

    void turn(boolean on, HttpSession session) {
        session.setAttribute(ON, on);
    }

    @ModelAttribute("shiftKeys")
    boolean areOn(HttpServletRequest request) {
        return SessionGuard.read(
                        () -> Optional.ofNullable(request.getSession(false)).map(session -> session.getAttribute(ON)))
                .map(on -> !on.equals(false))
                .orElse(true);
    }
}
