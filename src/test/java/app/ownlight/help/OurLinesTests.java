package app.ownlight.help;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.help.HelpLines.Emergency;
import app.ownlight.help.HelpLines.Place;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lines that come with the program. */
class OurLinesTests {

    private static final HelpLines OURS = HelpLines.read(HelpFile.of(""));

    @Test
    void begin_with_the_united_states_florida_miami_and_puerto_rico() {
        assertThat(OURS.places())
                .extracting(Place::slug)
                .startsWith("us", "florida", "miami", "pr")
                .endsWith("elsewhere");
        assertThat(OURS.lines()).hasSize(29);
        assertThat(OURS.first()).extracting(HelpLine::slug).containsExactly("us-988", "us-hotline");
        assertThat(OURS.emergency()).extracting(number -> number.call().value()).containsExactly("911", "112", "999");
    }

    @Test
    void say_everything_in_both_languages() {
        var texts = Stream.of(
                        OURS.lines().stream().flatMap(OurLinesTests::texts),
                        OURS.places().stream().map(Place::name),
                        OURS.emergency().stream().map(Emergency::place))
                .flatMap(all -> all);

        assertThat(texts).allSatisfy(words -> {
            assertThat(words.byLanguage()).containsOnlyKeys("en", "es");
            assertThat(words.byLanguage().values())
                    .allSatisfy(text -> assertThat(text)
                            .isNotBlank()
                            .doesNotContainPattern("['!—]|(?i)\\b(should|must|just|simply|heal|cure)\\b"));
        });
    }

    @Test
    void bear_an_official_name_in_a_language_of_theirs() {
        assertThat(OURS.lines())
                .allSatisfy(line -> assertThat(Set.of("en", "es"))
                        .containsAll(line.name().byLanguage().keySet()));
    }

    @Test
    void lead_to_a_call_a_message_or_a_secure_site() {
        assertThat(OURS.lines())
                .flatExtracting(HelpLine::contacts)
                .extracting(Contact::href)
                .allMatch(way -> way.matches(
                        "tel:[0-9*]+|sms:[0-9]+(\\?body=[A-Z]+)?|https://[a-z0-9.]+(/[0-9]+)?|mailto:\\S+@\\S+"));
    }

    @Test
    void keep_each_number_as_its_source_writes_it() {
        assertThat(contact("us-hotline", 0).href()).isEqualTo("tel:8007997233");
        assertThat(contact("us-hotline", 0).shows()).isEqualTo("800-799-SAFE (7233)");
        assertThat(contact("us-hotline", 2).href()).isEqualTo("sms:88788?body=START");
        assertThat(contact("es-016", 0).href()).isEqualTo("tel:016");
        assertThat(contact("es-016", 1).href()).isEqualTo("https://wa.me/34600000016");
        assertThat(contact("cl-4141", 0).href()).isEqualTo("tel:*4141");
    }

    @Test
    void name_a_source_and_a_day() {
        assertThat(OURS.lines()).allSatisfy(line -> {
            assertThat(line.sources()).isNotEmpty();
            assertThat(line.checked()).isAfterOrEqualTo(LocalDate.of(2026, 11, 22));
        });
        assertThat(OURS.lines().stream().filter(HelpLine::recheck).map(HelpLine::slug))
                .containsExactly("us-love-is-respect", "gb-men", "cl-1455", "co-106", "ec-171", "uy-vida");
    }

    /** No failure: an old line is still better than none, and whoever builds sees which to compare again. */
    @Test
    void warn_in_the_build_when_nobody_compared_them_for_half_a_year() {
        for (String old : OURS.oldOn(LocalDate.now(Clock.systemUTC()))) {
            System.out.println("WARNING: help line " + old + " was compared with its sources over 180 days ago");
        }
    }

    @Test
    void are_old_after_180_days() {
        LocalDate checked = OURS.lines().get(0).checked();

        assertThat(OURS.oldOn(checked.plusDays(180))).doesNotContain("us-988");
        assertThat(OURS.oldOn(checked.plusDays(181))).contains("us-988");
    }

    private static Contact contact(String slug, int place) {
        return OURS.lines().stream()
                .filter(line -> line.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .contacts()
                .get(place);
    }

    private static Stream<HelpText> texts(HelpLine line) {
        return Stream.concat(
                        Stream.of(line.about(), line.hours(), line.languages()),
                        line.contacts().stream().map(Contact::note))
                .filter(words -> words != null);
    }
}
