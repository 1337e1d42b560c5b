package app.ownlight.late;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.PageTest;
import app.ownlight.support.Watch;
import app.ownlight.vault.Hmac;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;

@PageTest
class TicketsTests {

    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final UUID ENTRY = UUID.randomUUID();

    /** Where a ticket’s mark begins. */
    private static final int SAID = 41;

    @TestBean(methodName = "app.ownlight.support.Watch#shared")
    Clock clock;

    @Autowired
    Hmac marks;

    @Autowired
    Tickets tickets;

    private String ticket;

    @BeforeEach
    void a_form_is_shown() {
        ticket = tickets.give(ACCOUNT, ENTRY);
    }

    @Test
    void tells_whose_form_it_was_for_a_day() {
        assertThat(tickets.account(ticket, ENTRY)).contains(ACCOUNT);

        ((Watch) clock).goesOn(Duration.ofHours(24));
        assertThat(tickets.account(ticket, ENTRY)).contains(ACCOUNT);

        ((Watch) clock).goesOn(Duration.ofSeconds(1));
        assertThat(tickets.account(ticket, ENTRY)).isEmpty();
    }

    @Test
    void is_none_for_another_entry() {
        assertThat(tickets.account(ticket, UUID.randomUUID())).isEmpty();
    }

    @Test
    void is_none_where_anything_in_it_was_changed() {
        byte[] bytes = bytes();
        for (int place = 0; place < bytes.length; place++) {
            byte[] changed = bytes.clone();
            changed[place] ^= 1;
            assertThat(tickets.account(text(changed), ENTRY))
                    .as("byte " + place)
                    .isEmpty();
        }
    }

    @Test
    void is_none_where_it_was_cut_or_is_something_else() {
        byte[] bytes = bytes();
        for (int length = 0; length < bytes.length; length++) {
            assertThat(tickets.account(text(Arrays.copyOf(bytes, length)), ENTRY))
                    .isEmpty();
        }
        assertThat(tickets.account(text(Arrays.copyOf(bytes, bytes.length + 1)), ENTRY))
                .isEmpty();
        assertThat(tickets.account("no ticket", ENTRY)).isEmpty();
        assertThat(tickets.account(null, ENTRY)).isEmpty();
    }

    @Test
    void is_none_in_another_version_though_the_mark_is_ours() {
        byte[] said = Arrays.copyOf(bytes(), SAID);
        assertThat(tickets.account(marked(said, "ticket"), ENTRY)).contains(ACCOUNT);

        said[0] = 2;
        assertThat(tickets.account(marked(said, "ticket"), ENTRY)).isEmpty();
    }

    @Test
    void is_none_with_a_mark_that_was_made_for_something_else() {
        assertThat(tickets.account(marked(Arrays.copyOf(bytes(), SAID), "late save"), ENTRY))
                .isEmpty();
    }

    private String marked(byte[] said, String purpose) {
        return text(ByteBuffer.allocate(SAID + Hmac.BYTES)
                .put(said)
                .put(marks.mark(purpose, said))
                .array());
    }

    private byte[] bytes() {
        return Base64.getUrlDecoder().decode(ticket);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
