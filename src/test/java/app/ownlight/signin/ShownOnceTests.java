package app.ownlight.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import app.ownlight.account.OpenJournal;
import app.ownlight.vault.OpenVaults;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

/** Five words that were taken as a passphrase, on the page that follows. */
class ShownOnceTests {

    private final OpenJournal journal = new OpenJournal(UUID.randomUUID(), OpenVaults.fresh(), 0);
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
    private final ShownOnce shownOnce = new ShownOnce();

    @Test
    void are_shown_to_one_page_and_lie_sealed_until_then() {
        shownOnce.keep(journal, "five quiet words drawn here", request);

        assertThat(shownOnce.take(journal, request)).isEqualTo("five quiet words drawn here");
        assertThat(shownOnce.take(journal, request)).isNull();
    }

    @Test
    void are_gone_where_another_tab_locks_at_this_moment() {
        request.setSession(new EndedSession());

        assertThat(shownOnce.take(journal, request)).isNull();
        assertThatNoException().isThrownBy(() -> shownOnce.keep(journal, "five quiet words drawn here", request));
    }

    /** One that ends between being found and being asked. */
    private static final class EndedSession extends MockHttpSession {

        @Override
        public Object getAttribute(String name) {
            throw new IllegalStateException("The session has ended");
        }

        @Override
        public void setAttribute(String name, Object value) {
            throw new IllegalStateException("The session has ended");
        }
    }
}
