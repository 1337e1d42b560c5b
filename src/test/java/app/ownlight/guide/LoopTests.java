package app.ownlight.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.ownlight.start.StartProblemException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The loop that a guide may have, and what stops the start in it. */
class LoopTests {

    @TempDir
    Path home;

    @Test
    void ours_has_five_points_in_the_order_of_the_figure_and_one_step_out() {
        Loop loop = new Guides("", "")
                .find("light", Locale.ENGLISH)
                .map(Guide::loop)
                .orElseThrow();

        assertThat(loop.cycle().slug()).isEqualTo("cycle");
        assertThat(loop.all())
                .extracting(point -> point.name() + ": " + point.section().slug() + "/"
                        + point.prompt().slug())
                .containsExactly(
                        "Recognizing: connection/old-sentence",
                        "Proving: cycle/proving",
                        "Measuring: conflict/the-gauge",
                        "Missing: cycle/waiting-for",
                        "Resenting: conflict/resentment-says",
                        "One step out: shift/small-promise");
        assertThat(loop.points()).hasSize(5);
        assertThat(loop.out().name()).isEqualTo("One step out");
    }

    @Test
    void is_not_needed() {
        GuideFiles.whole(home);

        assertThat(own().loop()).isNull();
    }

    @Test
    void belongs_to_a_guide_of_one_s_own_too() {
        looping();

        assertThat(own().loop().points()).extracting(LoopPoint::name).containsExactly("Here");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cycle: first      | cycle: second       | loop.cycle                   | “second” is no section
            cycle: first      | ''                  | loop.cycle                   | is missing
            cycle: first      | circle: first       | loop.circle (line 9)         | is not a known key
            prompt: first/one | prompt: first/three | loop.points[0].prompt        | “first/three” is no prompt
            prompt: first/one | prompt: first       | loop.points[0].prompt        | “first” is no prompt
            prompt: first/one | prompt: last/one    | loop.points[0].prompt        | “last/one” is no prompt
            prompt: first/one | prompt: first/two   | loop.points                  | “first/two” stands there twice
            en: Here          | es: Aquí            | loop.points[0].name.en       | is missing
            en: Here          | 'en: "Here: there"' | loop.points[0].name.en       | a colon
            """)
    void that_is_broken_names_file_place_and_reason(String old, String with, String place, String reason) {
        looping().replace(GuideFiles.GUIDE, old, with);

        refuses(GuideFiles.GUIDE, place, reason);
    }

    @Test
    void takes_only_questions_that_say_so() {
        looping().replace(GuideFiles.SECTION, "slug: two\n    loop: true", "slug: two");

        refuses(GuideFiles.GUIDE, "loop.points[1].prompt", "“first/two” has no loop: true");
    }

    @Test
    void has_as_many_points_as_its_figure() {
        looping().replace(GuideFiles.SECTION, "legend: [One ring]", "legend: [One ring, Another]");

        refuses(GuideFiles.GUIDE, "loop.points", "are not the figure’s points");
    }

    private void refuses(String... named) {
        assertThatExceptionOfType(StartProblemException.class)
                .isThrownBy(this::own)
                .withMessageContainingAll(named);
    }

    private Guide own() {
        return new Guides("", home.toString()).find("own", Locale.ENGLISH).orElseThrow();
    }

    private GuideFiles looping() {
        return GuideFiles.whole(home)
                .replace(GuideFiles.SECTION, "slug: one", "slug: one\n    loop: true")
                .replace(GuideFiles.SECTION, "slug: two", "slug: two\n    loop: true")
                .replace(GuideFiles.GUIDE, "en: After someone", """
                        en: After someone
                        loop:
                          cycle: first
                          points:
                            - prompt: first/one
                              name: {en: Here}
                            - prompt: first/two
                              name: {en: There}
                        """);
    }
}
