package app.ownlight.guide;

import static app.ownlight.guide.GuideFiles.DRAWING;
import static app.ownlight.guide.GuideFiles.GUIDE;
import static app.ownlight.guide.GuideFiles.SECTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.ownlight.start.StartProblemException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenGuideTests {

    private static final String TRANSLATION = "guides/own/first.es.md";

    @TempDir
    Path home;

    static Stream<Arguments> breaks() {
        return Stream.of(
                broken("no guide file", f -> f.delete(GUIDE), GUIDE, "file", "is missing"),
                broken("no section file", f -> f.delete(SECTION), SECTION, "file", "is missing"),
                broken("no drawing", f -> f.delete(DRAWING), DRAWING, "file", "is missing"),
                changed(GUIDE, "version: 3", "version: 1.5", "version", "“1.5” is not a whole number"),
                changed(GUIDE, "version: 3", "version: 0", "version", "“0” is not a whole number"),
                changed(GUIDE, "version: 3", "", "version", "is missing"),
                changed(GUIDE, "[en]", "[xx]", "languages", "“xx” is not a language"),
                changed(GUIDE, "[en]", "[]", "languages", "is missing or empty"),
                changed(GUIDE, "[en]", "[en, es]", "title.es", "is missing"),
                changed(GUIDE, "en: A walk", "en:", "title.en", "is missing or empty"),
                changed(GUIDE, "credit:", "thanks:", "thanks.en (line 7)", "is not a known key"),
                changed(GUIDE, "[first]", "[first, first]", "sections", "“first” stands there twice"),
                changed(GUIDE, "[first]", "[closing]", "sections[0]", "“closing” is reserved"),
                changed(GUIDE, "[first]", "[First Part]", "sections[0]", "“First Part” is not a slug"),
                changed(GUIDE, "[first]", "[first", "line 4", "is not YAML"),
                changed(SECTION, "title: The first", "titel: The first", "titel (line 2)", "is not a known key"),
                changed(SECTION, "title: The first", "", "title", "is missing"),
                changed(SECTION, "summary: What", "summary: What: ", "line 3", "is not YAML"),
                changed(SECTION, "question: What is two?", "question:", "prompts[1].question", "is missing or empty"),
                changed(SECTION, "question: What", "qestion: What", "prompts[0].qestion (line 17)", "not a known key"),
                changed(SECTION, "number: 2", "number: 1", "prompts.number", "“1” stands there twice"),
                changed(SECTION, "slug: two", "slug: one", "prompts.slug", "“one” stands there twice"),
                changed(SECTION, "slug: two", "slug: Two!", "prompts[1].slug", "“Two!” is not a slug"),
                changed(SECTION, "slug: two", "gentle: perhaps", "prompts[1].gentle (line 19)", "wrong kind of value"),
                changed(SECTION, "slug: two", "slug: two\n    quote: true", "prompts[1].quote", "only a gentle prompt"),
                broken(
                        "quoted where nothing may be",
                        f -> f.replace(SECTION, "notes:", "own-line: false\nnotes:")
                                .replace(SECTION, "slug: two", "slug: two\n    gentle: true\n    quote: true"),
                        SECTION,
                        "prompts[1].quote",
                        "its section says own-line: false"),
                changed(SECTION, "[One ring]", "[]", "figure.legend", "is missing or empty"),
                changed(SECTION, "a kind word", "a loud word", "ideas[0].words", "does not stand in the text"),
                changed(SECTION, "---\ntitle", "title", "line 1", "needs front matter"),
                fork("text: Words.\n  line: A line.", "fork.title", "is missing or empty"),
                fork("title: Hard\n  text: Words.\n  line: A line.", "fork.text", "needs a link to /help"),
                fork("title: Hard\n  text: \"[Help](/help)\"", "fork.line", "is missing or empty"),
                fork("title: Hard\n  texts: Words.", "fork.texts (line 13)", "is not a known key"),
                closing("first/three", "closing[0]", "“first/three” is no prompt of this guide"),
                closing("two", "closing[0]", "“two” is no prompt of this guide"),
                closing("first/two, first/two", "closing", "“first/two” stands there twice"),
                broken(
                        "doubled slug",
                        f -> f.move("guides/own", "guides/light"),
                        "light/guide.yaml",
                        "folder",
                        "already"),
                broken(
                        "bad folder name",
                        f -> f.move("guides/own", "guides/My own"),
                        "My own",
                        "folder",
                        "not a slug"));
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void names_file_place_and_reason(Consumer<GuideFiles> breaking, String file, String place, String reason) {
        breaking.accept(GuideFiles.whole(home));

        refuses(file, place, reason);
    }

    @Test
    void refuses_a_translation_whose_questions_differ() {
        translated().replace(TRANSLATION, "number: 2", "number: 3");

        refuses(TRANSLATION, "prompts", "differ");
    }

    @Test
    void refuses_a_section_that_is_quoted_in_one_language_alone() {
        translated().replace(TRANSLATION, "notes:", "own-line: false\nnotes:");

        refuses(TRANSLATION, "own-line", "differs");
    }

    @Test
    void refuses_a_fork_that_stands_in_one_language_alone() {
        translated()
                .replace(SECTION, "notes:", "fork:\n  title: Hard\n  text: \"[Help](/help)\"\n  line: A line.\nnotes:");

        refuses(TRANSLATION, "fork", "in one language and not in the other");
    }

    @Test
    void refuses_a_folder_of_guides_that_was_named_and_is_not_there() {
        String nowhere = home.resolve("nowhere").toString();

        assertThatExceptionOfType(StartProblemException.class)
                .isThrownBy(() -> new Guides(nowhere, ""))
                .withMessageContainingAll(nowhere, "ownlight.guides");
    }

    @Test
    void tells_the_one_who_starts_the_program_what_to_do() {
        var broken = GuideFolder.BROKEN.about("guides/own/first.en.md", "title", "is missing or empty");

        assertThat(broken).hasMessageContainingAll("guides/own/first.en.md", "title", "is missing or empty");
        assertThat(broken.action()).contains("start again");
    }

    private GuideFiles translated() {
        return GuideFiles.whole(home)
                .replace(GUIDE, "[en]", "[en, es]")
                .replace(GUIDE, "en: A walk", "en: A walk\n  es: Un paseo")
                .replace(GUIDE, "en: After someone", "en: After someone\n  es: De alguien")
                .copy(SECTION, TRANSLATION);
    }

    private void refuses(String... message) {
        assertThatExceptionOfType(StartProblemException.class)
                .isThrownBy(() -> new Guides("", home.toString()))
                .withMessageContainingAll(message);
    }

    private static Arguments fork(String fork, String place, String reason) {
        return changed(SECTION, "notes:", "fork:\n  " + fork + "\nnotes:", place, reason);
    }

    private static Arguments closing(String prompts, String place, String reason) {
        return changed(GUIDE, "title:", "closing: [" + prompts + "]\ntitle:", place, reason);
    }

    private static Arguments changed(String file, String old, String with, String place, String reason) {
        return broken(old + " -> " + with, files -> files.replace(file, old, with), file, place, reason);
    }

    private static Arguments broken(
            String name, Consumer<GuideFiles> breaking, String file, String place, String reason) {
        return arguments(named(name, breaking), file, place, reason);
    }
}
