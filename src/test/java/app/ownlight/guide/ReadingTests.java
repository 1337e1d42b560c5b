package app.ownlight.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader of the guide that comes with the program meets. */
class ReadingTests {

    private static final Guide LIGHT =
            new Guides("", "").find("light", Locale.ENGLISH).orElseThrow();

    static Stream<Section> sections() {
        return LIGHT.sections().stream();
    }

    static Stream<Section> sectionsInEachLanguage() {
        return Stream.concat(sections(), ReadingInSpanishTests.sections());
    }

    @Test
    void sets_the_three_inner_voices_apart() {
        assertThat(voices("connection")).containsExactly("You doubt yourself the way I do. I can tell.");
        assertThat(voices("cycle"))
                .containsExactly(
                        "Let me love you until you can see it too.",
                        "Love me all the way, and maybe the doubt goes quiet.");
    }

    @Test
    void ends_the_conflict_with_the_answer_to_the_title() {
        assertThat(text(LIGHT.section("conflict").orElseThrow()))
                .endsWith("So the answer to the title is no, in both directions,"
                        + " and it is no verdict on anyone’s love.");
    }

    @Test
    void tells_those_who_are_afraid_first_that_this_is_something_else() {
        Fork fork = LIGHT.section("conflict").orElseThrow().fork();

        assertThat(fork.title()).isEqualTo("Hard, or harmful");
        assertThat(fork.html())
                .contains("both can say no", "If you are afraid", "not yours to heal", "<a href=\"/help\">")
                .contains("Being sorry\nafterwards does not change that", "never means staying");
        assertThat(fork.line()).contains("afraid", "not yours to mend");
    }

    @Test
    void names_the_contested_term_once_and_only_in_a_note() {
        assertThat(sections()
                        .flatMap(section -> section.notes().stream())
                        .map(Note::html)
                        .filter(html -> html.contains("trauma bond")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .containsOnlyOnce("trauma bond");
        assertThat(sections().map(ReadingTests::text)).noneMatch(text -> text.contains("trauma"));
    }

    @Test
    void says_that_being_loved_well_helps_too() {
        assertThat(LIGHT.section("shift").orElseThrow().notes().get(0).html())
                .contains("Being loved well helps, but it cannot be the only source.");
    }

    @ParameterizedTest
    @MethodSource("sectionsInEachLanguage")
    void is_short_enough_to_be_read_in_one_breath(Section section) {
        assertThat(text(section).split(" ")).hasSizeBetween(200, 350);
        assertThat(section.summary().split("\\s+")).hasSizeBetween(30, 50);
    }

    @ParameterizedTest
    @MethodSource("sectionsInEachLanguage")
    void draws_each_section_with_a_name_a_description_and_a_legend(Section section) {
        Figure figure = section.figure();

        assertThat(figure.svg()).startsWith("<svg").contains("<title", "<desc", "role=\"img\"");
        assertThat(figure.title()).isNotBlank();
        assertThat(figure.description()).isNotBlank();
        assertThat(figure.legend()).hasSizeGreaterThanOrEqualTo(4).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void speaks_in_the_agreed_tone(Section section) {
        String everything = section + text(section);

        assertThat(everything.toLowerCase(Locale.ROOT).replaceAll("<[^>]*>", " "))
                .doesNotContainPattern("\\b(should|must|just|simply|toxic|narcissist|cure)\\b|—| – |[!']");
    }

    private static List<String> voices(String section) {
        return Jsoup.parse(LIGHT.section(section).orElseThrow().html())
                .select("blockquote")
                .eachText();
    }

    private static String text(Section section) {
        return Jsoup.parse(section.html()).text();
    }
}
