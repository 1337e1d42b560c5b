package app.ownlight.walk;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.FileSystemUtils;

/** A guide of a practice's own, beside ours. */
@PageTest
class GuidesPageTests {

    @TempDir
    static Path guides;

    @Autowired
    MockMvc mvc;

    @DynamicPropertySource
    static void second(DynamicPropertyRegistry settings) throws IOException {
        Path second = guides.resolve("second");
        FileSystemUtils.copyRecursively(Path.of("src/main/resources/guides/light"), second);
        Path about = second.resolve("guide.yaml");
        Files.writeString(
                about,
                Files.readString(about)
                        .replace("languages: [en, es]", "languages: [en]")
                        .replace("en: Can you be loved into healing?\n", "en: Another walk\n"));
        Path connection = second.resolve("connection.en.md");
        Files.writeString(
                connection, Files.readString(connection).replace("gentle: true\n    quote: true", "gentle: false"));
        settings.add("ownlight.guides", guides::toString);
    }

    @Test
    void lists_both_and_leads_to_each() {
        var page = new MockVisitor(mvc).opens("/guides").page();

        assertThat(page.select(".walk a").eachText()).containsExactly("Can you be loved into healing?", "Another walk");
        assertThat(page.select(".walk a").eachAttr("href")).containsExactly("/guides/light", "/guides/second");
    }

    @Test
    void marks_the_language_of_a_guide_that_is_not_there_in_the_reader_s() {
        var visitor = new MockVisitor(mvc);
        visitor.opens("/?lang=es");
        var walk = visitor.opens("/guides/second").page();
        var section = visitor.opens("/guides/second/shift").page();
        var writing = visitor.opens("/guides/second/shift/write/1").page();

        assertThat(walk.select("main h1, .walk h2, .walk p:not(.status), .credit")
                        .eachAttr("lang"))
                .hasSizeGreaterThanOrEqualTo(10)
                .containsOnly("en");
        assertThat(section.select("main h1, .prose, div:has(> figure), aside.note, .credit")
                        .eachAttr("lang"))
                .hasSize(5)
                .containsOnly("en");
        assertThat(section.select("aside .caption").eachAttr("lang")).containsExactly("es");
        assertThat(writing.select("main h1, #text-hint, .choices").eachAttr("lang"))
                .containsExactly("en", "en", "en");
        assertThat(visitor.opens("/guides/light/shift")
                        .page()
                        .expectFirst("main h1")
                        .attr("lang"))
                .isEqualTo("es");
    }

    @Test
    void keeps_answers_apart() {
        var visitor = new MockVisitor(mvc);
        visitor.begins();
        visitor.sends(visitor.opens("/guides/second/cycle/write/1")
                .form()
                .with("text", "words")
                .with("action", "save"));

        assertThat(visitor.opens("/guides/second").page().select(".status").eachText())
                .contains("Started · 1 written You were here");
        assertThat(visitor.opens("/guides/light").page().select(".status").eachText())
                .containsOnly("Not started");
    }

    @Test
    void asks_nothing_on_the_shorter_walk_where_no_prompt_is_gentle() {
        var visitor = new MockVisitor(mvc);
        visitor.sends(visitor.opens("/begin")
                .form()
                .with("name", visitor.name())
                .with("passphrase", MockVisitor.PHRASE)
                .with("where", "lately")
                .with("action", "begin"));

        assertThat(visitor.opens("/guides/second/connection").page().select("main .actions a[href*=write]"))
                .isEmpty();
        assertThat(visitor.opens("/guides/second/cycle").page().select("main .actions a[href*=write]"))
                .isNotEmpty();
    }
}
