package app.ownlight.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** How the guide that comes with the program is built, in each of its languages. */
@ParameterizedClass
@ValueSource(strings = {"en", "es"})
class GuidesTests {

    private final Guide light;

    GuidesTests(String language) {
        light = new Guides("", "")
                .find("light", Locale.forLanguageTag(language + "-US"))
                .orElseThrow();
        assertThat(light.language()).isEqualTo(language);
    }

    private Stream<Section> sections() {
        return light.sections().stream();
    }

    @Test
    void has_four_sections_in_their_order() {
        assertThat(light.sections())
                .extracting(Section::slug)
                .containsExactly("connection", "cycle", "conflict", "shift");
        assertThat(light.credit()).contains("305 Psychotherapy Group", "Can you be loved into healing?");
    }

    @Test
    void leads_from_each_section_and_prompt_to_the_next() {
        Section cycle = light.section("cycle").orElseThrow();
        Prompt last = cycle.prompt(4).orElseThrow();

        assertThat(light.numberOf(cycle)).isEqualTo(2);
        assertThat(cycle.after(cycle.prompt(1).orElseThrow(), false))
                .map(Prompt::slug)
                .contains("waiting-for");
        assertThat(cycle.after(last, false)).isEmpty();
        assertThat(cycle.prompt(5)).isEmpty();
    }

    @Test
    void leads_the_shorter_walk_through_its_gentle_prompts_alone() {
        assertThat(sections()
                        .map(section ->
                                section.asked(true).stream().map(Prompt::slug).toList()))
                .containsExactly(
                        List.of("still-true"),
                        List.of("the-cost"),
                        List.of("a-friend-here"),
                        List.of("what-matters", "small-promise", "no-proof-needed"));
        Section cycle = light.section("cycle").orElseThrow();
        assertThat(cycle.after(cycle.prompt(1).orElseThrow(), true))
                .map(Prompt::slug)
                .contains("the-cost");
        assertThat(cycle.after(cycle.prompt(3).orElseThrow(), true)).isEmpty();
    }

    @Test
    void closes_with_the_values_and_the_small_promise() {
        assertThat(light.closing().stream()
                        .map(in -> in.section().slug() + " " + in.prompt().slug()))
                .containsExactly("shift what-matters", "shift small-promise");
    }

    @Test
    void keeps_every_published_prompt_under_its_number() {
        assertThat(sections()
                        .flatMap(section -> section.prompts().stream()
                                .map(prompt -> section.slug() + " " + prompt.number() + " " + prompt.slug())))
                .containsExactly(
                        "connection 1 first-recognition",
                        "connection 2 what-they-saw",
                        "connection 3 old-sentence",
                        "connection 4 still-true",
                        "cycle 1 proving",
                        "cycle 2 waiting-for",
                        "cycle 3 the-cost",
                        "cycle 4 from-the-balcony",
                        "conflict 1 the-gauge",
                        "conflict 2 resentment-says",
                        "conflict 3 three-piles",
                        "conflict 4 a-friend-here",
                        "shift 1 what-matters",
                        "shift 2 small-promise",
                        "shift 3 no-proof-needed",
                        "shift 4 ordinary-tuesday");
    }

    @Test
    void marks_what_is_gentle_what_may_be_quoted_and_what_the_loop_may_use() {
        List<Prompt> prompts = sections().flatMap(s -> s.prompts().stream()).toList();

        assertThat(prompts.stream().filter(Prompt::gentle).map(Prompt::slug))
                .containsExactly(
                        "still-true", "the-cost", "a-friend-here", "what-matters", "small-promise", "no-proof-needed");
        assertThat(prompts.stream().filter(Prompt::loop).map(Prompt::slug))
                .containsExactly(
                        "old-sentence", "proving", "waiting-for", "the-gauge", "resentment-says", "small-promise");
        assertThat(prompts.stream().filter(Prompt::quotable)).isNotEmpty().allMatch(Prompt::gentle);
        assertThat(light.sections()).extracting(Section::slug, Section::ownLine).contains(tuple("conflict", false));
    }

    /** As they are named in its file; that each one’s words stand in the text is looked at with every start. */
    private Stream<String> ideas(Section section) {
        String file = SectionReader.fileName(section.slug(), light.language());
        String text = GuideFolders.onClasspath().get(0).file(file).text();
        return Pattern.compile("^  - slug: (\\S+)\\n    words: ", Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(idea -> section.slug() + " " + idea.group(1));
    }

    @Test
    void holds_all_eighteen_ideas_of_the_article() {
        assertThat(sections().flatMap(this::ideas))
                .containsExactly(
                        "connection more-than-chemistry",
                        "connection same-doubt",
                        "connection pain-seen",
                        "connection worth-seen",
                        "cycle givers-hope",
                        "cycle receivers-hope",
                        "conflict self-love-handed-over",
                        "conflict worth-read-off",
                        "conflict cannot-do-it-myself",
                        "conflict the-articles-term",
                        "conflict wound-stays",
                        "conflict love-unseen",
                        "conflict resentment-and-contempt",
                        "conflict felt-as-rejection",
                        "shift own-work",
                        "shift values-from-within",
                        "shift choosing-each-other",
                        "shift seen-and-appreciated");
    }

    @Test
    void offers_as_many_choices_in_each_language() {
        assertThat(light.section("shift").orElseThrow().prompt(1).orElseThrow().choices())
                .hasSize(15)
                .doesNotHaveDuplicates();
    }

    @Test
    void answers_in_the_first_language_where_the_one_asked_for_is_not_there() {
        Guides guides = new Guides("", "");

        assertThat(guides.find("light", Locale.JAPANESE)).map(Guide::language).contains("en");
        assertThat(guides.in(Locale.JAPANESE)).extracting(Guide::slug).containsExactly("light");
        assertThat(guides.find("dark", Locale.ENGLISH)).isEmpty();
    }
}
