package app.ownlight.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import app.ownlight.support.Watch;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.MockMvc;

@PageTest
class SettingsTests {

    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Watch WATCH = Watch.shared();

    @TestBean(methodName = "app.ownlight.support.Watch#shared")
    Clock clock;

    @Autowired
    MockMvc mvc;

    private MockVisitor person;

    @BeforeEach
    void a_journal_is_open() {
        person = new MockVisitor(mvc);
        person.begins();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 300})
    void the_journal_locks_after_the_minutes_that_were_set(int minutes) {
        Answer saved = setsLock(Integer.toString(minutes));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.location()).isEqualTo("/settings");
        person.opens("/journal");
        WATCH.goesOn(Duration.ofMinutes(minutes).minus(MOMENT));
        assertThat(person.opens("/journal").status()).isEqualTo(200);
        WATCH.goesOn(Duration.ofMinutes(minutes));
        assertThat(person.opens("/journal").status()).isEqualTo(303);
    }

    @Test
    void the_minutes_hold_again_after_the_next_unlock() {
        setsLock("2");
        WATCH.goesOn(Duration.ofMinutes(2));
        person.unlocks();

        Answer page = person.opens("/settings");

        assertThat(page.form().field("lockMinutes")).isEqualTo("2");
        assertThat(page.page().select("#clock").attr("data-idle")).isEqualTo("120");
        assertThat(page.page().select("noscript meta").attr("content")).isEqualTo("120;url=/unlock");
    }

    @Test
    void a_page_with_a_box_gets_the_longer_time() {
        setsLock("2");
        assertThat(minutesOnAPageWithABox()).isEqualTo(30);

        setsLock("45");
        assertThat(minutesOnAPageWithABox()).isEqualTo(45);
    }

    @Test
    void keys_and_touches_put_the_lock_off_by_the_minutes_that_were_set() {
        setsLock("2");
        String token = person.opens("/journal/new").form().field("_csrf");

        assertThat(person.exchanges("POST", "/awake", Map.of("_csrf", token)).body())
                .isEqualTo("120");
    }

    @Test
    void nothing_typed_is_the_usual_time_again() {
        setsLock("2");
        setsLock("");

        assertThat(person.opens("/journal").page().select("#clock").attr("data-idle"))
                .isEqualTo("600");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "301", "0", "-5", "2.5", "ten", "1e2", "99999999999", "\u0665"})
    void odd_minutes_are_shown_again_with_what_would_fit(String minutes) {
        Answer refused = setsLock(minutes);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form().field("lockMinutes")).isEqualTo(minutes);
        assertThat(refused.page().title()).startsWith("Error: ");
        assertThat(refused.page().select("#lockMinutes-error").text()).contains("from 2 to 300");
        assertThat(refused.page().select("#shiftKeys").attr("checked")).isNotNull();
        assertThat(person.opens("/settings").form().field("lockMinutes")).isEmpty();
    }

    @Test
    void shift_leaves_until_it_is_switched_off() {
        assertThat(shift(person)).isEqualTo("true");
        assertThat(shift(new MockVisitor(mvc))).isEqualTo("true");

        Map<String, String> fields = new HashMap<>(form().fields());
        fields.remove("shiftKeys");
        assertThat(person.exchanges("POST", "/settings", fields).status()).isEqualTo(303);

        assertThat(shift(person)).isEqualTo("false");
        assertThat(person.opens("/settings").page().select("#shiftKeys[checked]"))
                .isEmpty();
        WATCH.goesOn(Duration.ofHours(1));
        person.unlocks();
        assertThat(shift(person)).isEqualTo("false");
    }

    @Test
    void what_was_sent_after_the_lock_leads_to_the_way_in_and_changes_nothing() {
        FilledForm form = form().with("theme", "DARK").with("lockMinutes", "5");
        WATCH.goesOn(Duration.ofHours(1));

        Answer late = person.sends(form);

        assertThat(late.status()).isEqualTo(303);
        assertThat(late.location()).isEqualTo("/unlock?to=/settings");
        assertThat(person.cookie("m")).isEmpty();
        person.unlocks();
        assertThat(form().field("lockMinutes")).isEmpty();
    }

    private int minutesOnAPageWithABox() {
        String token = person.opens("/journal/new").form().field("_csrf");
        Answer left = person.exchanges("POST", "/awake", Map.of("_csrf", token, "seen", "false"));
        return Integer.parseInt(left.body()) / 60;
    }

    private Answer setsLock(String minutes) {
        return person.sends(form().with("lockMinutes", minutes));
    }

    private FilledForm form() {
        return person.opens("/settings").form();
    }

    private static String shift(MockVisitor visitor) {
        return visitor.opens("/about").page().select("#leaving").attr("data-shift");
    }
}
