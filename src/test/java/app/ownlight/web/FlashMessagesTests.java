package app.ownlight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.servlet.FlashMap;

class FlashMessagesTests {

    private final FlashMessages messages = new FlashMessages();
    private final MockHttpServletRequest post = new MockHttpServletRequest("POST", "/journal/new");

    @BeforeEach
    void one_is_left_for_a_page() {
        leave("/journal/7");
    }

    @Test
    void wait_for_their_page_and_are_shown_there_once() {
        assertThat(taken("/journal")).isEmpty();
        assertThat(taken("/journal/7")).containsOnly(Map.entry("message", "entry.saved"));
        assertThat(taken("/journal/7")).isEmpty();
    }

    @Test
    void lie_in_the_session_as_plain_text() {
        assertThat(Collections.list(post.getSession().getAttributeNames()))
                .allSatisfy(
                        name -> assertThat(post.getSession().getAttribute(name)).isInstanceOf(String.class));
    }

    @Test
    void wait_on_the_newest_pages_alone_where_nobody_followed() {
        for (int page = 100; page < 200; page++) {
            leave("/journal/" + page);
        }
        assertThat(taken("/journal/100")).isEmpty();
        assertThat(taken("/journal/198")).isNotEmpty();
        assertThat(taken("/journal/199")).isNotEmpty();
    }

    @Test
    void are_gone_with_a_session_that_another_tab_ends_at_that_moment() {
        MockHttpServletRequest get = new MockHttpServletRequest("GET", "/journal/7");
        get.setSession(new MockHttpSession() {
            @Override
            public Object getAttribute(String name) {
                throw new IllegalStateException("ended");
            }

            @Override
            public void setAttribute(String name, Object value) {
                throw new IllegalStateException("ended");
            }
        });

        assertThat((Object) messages.retrieveAndUpdate(get, new MockHttpServletResponse()))
                .isNull();
        assertThatNoException()
                .isThrownBy(
                        () -> messages.saveOutputFlashMap(message("/journal/7"), get, new MockHttpServletResponse()));
    }

    private void leave(String page) {
        messages.saveOutputFlashMap(message(page), post, new MockHttpServletResponse());
    }

    private static FlashMap message(String page) {
        FlashMap message = new FlashMap();
        message.put("message", "entry.saved");
        message.put("other", 7);
        message.setTargetRequestPath(page);
        return message;
    }

    private Map<String, Object> taken(String page) {
        MockHttpServletRequest get = new MockHttpServletRequest("GET", page);
        get.setSession(post.getSession());
        FlashMap found = messages.retrieveAndUpdate(get, new MockHttpServletResponse());
        return found == null ? Map.of() : found;
    }
}
