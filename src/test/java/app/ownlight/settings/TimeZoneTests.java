package app.ownlight.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** In which zone a person’s entries get their dates. */
@PageTest
class TimeZoneTests {

    @Autowired
    MockMvc mvc;

    private MockVisitor person;

    @BeforeEach
    void a_journal_is_open() {
        person = new MockVisitor(mvc);
        person.begins();
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, America/New_York",
        "america/new york, America/New_York",
        "' Europe/Madrid ', Europe/Madrid"
    })
    void is_found_however_it_is_typed(String typed, String kept) {
        assertThat(sets(typed).status()).isEqualTo(303);

        assertThat(person.opens("/settings").form().field("timeZone")).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Miami", "Eastern", "America", "../etc", "+25:00", "<b>"})
    void is_refused_with_what_was_typed_where_nobody_knows_it(String typed) {
        Answer refused = sets(typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#timeZone-error").text()).contains("not known");
        assertThat(refused.page().select(".error-summary a").attr("href")).isEqualTo("#timeZone");
        assertThat(refused.form().field("timeZone")).isEqualTo(typed);
        assertThat(person.opens("/settings").form().field("timeZone")).isEmpty();
    }

    /** These two are 25 hours apart, so that they are never on the same day. */
    @Test
    void of_the_person_goes_before_the_browser_s() {
        String early = wroteIn("Pacific/Pago_Pago");
        String late = wroteIn("Pacific/Kiritimati");
        assertThat(early).isLessThan(late);

        sets("Pacific/Pago_Pago");
        assertThat(wroteIn("Pacific/Kiritimati")).isEqualTo(early);

        sets("");
        assertThat(wroteIn("Pacific/Kiritimati")).isEqualTo(late);
    }

    @Test
    void can_be_picked_from_those_that_many_people_live_in() {
        var page = person.opens("/settings").page();

        assertThat(page.select("#timeZone").attr("list")).isEqualTo("zones");
        assertThat(page.select("datalist#zones option").eachAttr("value"))
                .contains("America/New_York", "America/Puerto_Rico", "Europe/Madrid")
                .allMatch(zone -> TimeZones.find(zone).isPresent());
    }

    private Answer sets(String zone) {
        return person.sends(person.opens("/settings").form().with("timeZone", zone));
    }

    /** The day under which a new page was kept. */
    private String wroteIn(String browser) {
        person.sends(person.opens("/journal/new").form().with("zone", browser).with("text", "words"));
        return person.opensNewest().page().select("time").attr("datetime");
    }
}
