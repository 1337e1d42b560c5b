package app.ownlight.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import app.ownlight.support.Watch;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
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
    private static final Duration LONGEST = Duration.ofHours(12);

    private static final String PHRASE = "plum harbour seven wicker lamps";

    private static final Watch WATCH = Watch.shared();

    @TestBean(methodName = "app.ownlight.support.Watch#shared")
    Clock clock;

    @Autowired
    MockMvc mvc;

    private MockVisitor person;
    private String name;
    private String token;

    @BeforeEach
    void a_journal_is_open() {
        person = new MockVisitor(mvc);
        name = UUID.randomUUID().toString();
        person.begins(name, PHRASE);
        token = person.opens("/journal/new").form().field("_csrf");
        person.opens("/journal");
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
        person.opens("/journal/new");
        WATCH.goesOn(WRITING.minus(MOMENT));

        Answer awake = tells(true);

        assertThat(awake.status()).isEqualTo(200);
        assertThat(awake.body()).isEqualTo("600");
        WATCH.goesOn(IDLE.minus(MOMENT));
        assertThat(person.opens("/journal").status()).isEqualTo(200);
    }

    @Test
    void is_not_put_off_by_a_tab_that_asks_what_is_left() {
        person.opens("/journal");
        WATCH.goesOn(IDLE.minus(MOMENT));

        assertThat(tells(false).body()).isEqualTo("1");

        WATCH.goesOn(MOMENT);
        assertThat(isLocked()).isTrue();
    }

    @Test
    void is_not_put_off_once_it_has_come() {
        person.opens("/journal/new");
        WATCH.goesOn(WRITING);

        assertThat(tells(true).status()).isNotEqualTo(200);
        assertThat(isLocked()).isTrue();
    }

    @Test
    void comes_after_twelve_hours_whatever_is_done() {
        person.opens("/journal");
        for (Duration open = IDLE; open.compareTo(LONGEST) < 0; open = open.plus(IDLE)) {
            WATCH.goesOn(IDLE.minus(MOMENT));
            assertThat(person.opens("/journal/new").status()).isEqualTo(200);
            WATCH.goesOn(MOMENT);
            tells(true);
        }
        WATCH.goesOn(IDLE.minus(MOMENT));
        Answer last = person.opens("/journal/new");
        assertThat(last.page().select("#clock").attr("data-most")).isEqualTo("1");
        assertThat(tells(true).body()).isEqualTo("1");

        WATCH.goesOn(MOMENT);
        assertThat(isLocked()).isTrue();
    }

    @Test
    void starts_its_twelve_hours_anew_with_each_unlock() {
        WATCH.goesOn(IDLE);
        person.unlocks(name, PHRASE);

        assertThat(person.opens("/journal").page().select("#clock").attr("data-most"))
                .isEqualTo(Long.toString(LONGEST.toSeconds()));
    }

    @Test
    void takes_its_cookie_away_with_the_first_page_after_it() {
        person.opens("/journal");
        WATCH.goesOn(IDLE);
        assertThat(person.cookie("k")).isNotEmpty();

        Answer page = person.opens("/guides/light");

        assertThat(page.headers().get("set-cookie"))
                .anyMatch(cookie -> cookie.matches("k\\d+=;.*Max-Age=0;.*HttpOnly.*"));
        assertThat(person.cookie("k")).isEmpty();
    }

    @Test
    void is_told_to_each_page_of_an_open_journal_and_to_no_other() {
        Element reading = person.opens("/journal").page().expectFirst("#clock");
        Element writing = person.opens("/journal/new").page().expectFirst("#clock");

        assertThat(reading.attr("data-idle")).isEqualTo("600");
        assertThat(writing.attr("data-idle")).isEqualTo("600");
        assertThat(person.opens("/journal").page().select("noscript meta").attr("content"))
                .isEqualTo("600;url=/unlock");
        assertThat(person.opens("/journal/new").page().select("noscript meta")).isEmpty();
        assertThat(new MockVisitor(mvc).opens("/about").page().select("#clock")).isEmpty();
    }

    @Test
    void ends_the_session_whether_time_or_a_person_brings_it() {
        MockVisitor other = new MockVisitor(mvc);
        other.begins(UUID.randomUUID().toString(), PHRASE);
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

    private Answer tells(boolean seen) {
        return person.exchanges("POST", "/awake", Map.of("_csrf", token, "seen", Boolean.toString(seen)));
    }

    private boolean isLocked() {
        Answer answer = person.opens("/journal");
        return answer.status() == 303 && answer.location().equals("/unlock?to=/journal");
    }
}
