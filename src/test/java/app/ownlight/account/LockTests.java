package app.ownlight.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.Answer;
import app.ownlight.FilledForm;
import app.ownlight.MockVisitor;
import app.ownlight.PageTest;
import app.ownlight.Watch;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.MockMvc;

@PageTest
class LockTests {

    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Duration IDLE = Duration.ofMinutes(10);
    private static final Duration WRITING = Duration.ofMinutes(30);

    private static final Watch WATCH = new Watch();

    @TestBean
    Clock clock;

    @Autowired
    MockMvc mvc;

    private MockVisitor person;

    static Clock clock() {
        return WATCH;
    }

    @BeforeEach
    void a_journal_is_open() {
        person = new MockVisitor(mvc);
        person.begins(UUID.randomUUID().toString(), "plum harbour seven wicker lamps");
    }

    @Test
    void comes_after_ten_minutes_without_a_page() {
        person.opens("/journal");

        WATCH.goesOn(IDLE.minus(MOMENT));
        assertThat(person.again().opens("/journal").status()).isEqualTo(200);

        WATCH.goesOn(IDLE);
        assertThat(isLocked()).isTrue();
    }

    @Test
    void comes_after_thirty_minutes_on_a_page_with_a_box() {
        person.opens("/journal/new");

        WATCH.goesOn(WRITING.minus(MOMENT));
        assertThat(person.opens("/guides/light/connection/write/1").body()).contains("Lock");

        WATCH.goesOn(WRITING);
        assertThat(isLocked()).isTrue();
    }

    @Test
    void is_back_at_ten_minutes_when_the_page_with_the_box_was_left() {
        person.opens("/journal/new");
        person.opens("/journal");

        WATCH.goesOn(IDLE);

        assertThat(isLocked()).isTrue();
    }

    @Test
    void is_put_off_by_keys_and_touches() {
        String token = person.opens("/journal/new").form().field("_csrf");
        WATCH.goesOn(WRITING.minus(MOMENT));

        Answer awake = person.exchanges("POST", "/awake", Map.of("_csrf", token));

        assertThat(awake.status()).isEqualTo(204);
        WATCH.goesOn(IDLE.minus(MOMENT));
        assertThat(person.opens("/journal").status()).isEqualTo(200);
    }

    @Test
    void is_not_put_off_once_it_has_come() {
        String token = person.opens("/journal/new").form().field("_csrf");
        WATCH.goesOn(WRITING);

        assertThat(person.exchanges("POST", "/awake", Map.of("_csrf", token)).status())
                .isNotEqualTo(204);
        assertThat(isLocked()).isTrue();
    }

    @Test
    void ends_the_session_whether_time_or_a_person_brings_it() {
        MockVisitor other = new MockVisitor(mvc);
        other.begins(UUID.randomUUID().toString(), "plum harbour seven wicker lamps");
        MockHttpSession timed = person.session();
        MockHttpSession asked = other.session();
        other.exchanges(
                "POST",
                "/lock",
                Map.of("_csrf", other.opens("/journal/new").form().field("_csrf")));

        WATCH.goesOn(IDLE);
        person.opens("/guides");

        assertThat(timed.isInvalid()).isTrue();
        assertThat(asked.isInvalid()).isTrue();
        assertThat(other.cookie("k")).isEmpty();
        assertThat(isLocked()).isTrue();
    }

    @Test
    void asks_for_the_passphrase_where_words_arrive_after_it_and_shows_none_of_them() {
        FilledForm form = person.opens("/journal/new").form().with("text", "Written too late,\nnot lost.");
        WATCH.goesOn(WRITING);

        Answer answer = person.sends(form.with("action", "save"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).doesNotContain("not lost");
        assertThat(answer.page().select("button[value=unlock]")).hasSize(1);
    }

    private boolean isLocked() {
        Answer answer = person.opens("/journal");
        return answer.status() == 303 && answer.location().equals("/unlock?to=/journal");
    }
}
