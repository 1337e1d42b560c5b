package app.ownlight.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

/** A session that another tab has ended since this request found it. */
class SessionGuardTests {

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void holds_nothing_any_more() {
        session.setAttribute("journal", "open");
        assertThat(read()).contains("open");

        session.invalidate();

        assertThat(read()).isEmpty();
    }

    @Test
    void is_ended_twice_without_a_fault() {
        session.invalidate();

        assertThatNoException().isThrownBy(() -> SessionGuard.change(session::invalidate));
    }

    private Optional<Object> read() {
        return SessionGuard.read(() -> Optional.of(session.getAttribute("journal")));
    }
}
