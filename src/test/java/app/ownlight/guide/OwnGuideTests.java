package app.ownlight.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guide a practice adds beside ours. */
class OwnGuideTests {

    @TempDir
    Path home;

    @Test
    void stands_after_ours() {
        GuideFiles.whole(home);

        assertThat(new Guides("", home.toString()).in(Locale.ENGLISH))
                .extracting(Guide::slug)
                .containsExactly("light", "own");
    }

    @Test
    void may_lie_in_a_folder_of_its_own_choice() {
        GuideFiles.whole(home);

        assertThat(new Guides(home.resolve("guides").toString(), "").find("own", Locale.ENGLISH))
                .map(Guide::version)
                .contains(3);
    }

    @Test
    void is_not_needed() {
        assertThat(new Guides("", home.toString()).in(Locale.ENGLISH)).hasSize(1);
    }

    @Test
    void is_read_in_each_of_its_languages() {
        GuideFiles.whole(home)
                .replace(GuideFiles.GUIDE, "[en]", "[en, es]")
                .replace(GuideFiles.GUIDE, "en: A walk", "en: A walk\n  es: Un paseo")
                .replace(GuideFiles.GUIDE, "en: After someone", "en: After someone\n  es: De alguien")
                .copy(GuideFiles.SECTION, "guides/own/first.es.md");
        Guides guides = new Guides("", home.toString());

        assertThat(guides.find("own", Locale.forLanguageTag("es-US")))
                .map(Guide::title)
                .contains("Un paseo");
        assertThat(guides.find("own", Locale.US)).map(Guide::title).contains("A walk");
    }

    @Test
    void shows_raw_html_as_text_and_starts_headings_at_the_second_level() {
        GuideFiles.whole(home)
                .replace(GuideFiles.SECTION, "Here is", "[Here](javascript:alert(1)) <script>x</script> is");
        Section section = new Guides("", home.toString())
                .find("own", Locale.ENGLISH)
                .flatMap(guide -> guide.section("first"))
                .orElseThrow();

        assertThat(section.html())
                .contains("<h2>A heading</h2>", "&lt;script&gt;")
                .doesNotContain("javascript:", "<script>");
        assertThat(section.notes().get(0).html()).contains("&lt;b&gt;");
    }

    @Test
    void may_come_from_any_editor() {
        GuideFiles files = GuideFiles.whole(home);
        files.replace(GuideFiles.SECTION, "\n", "\r\n")
                .replace(GuideFiles.SECTION, "---\r\ntitle", "\uFEFF---\r\ntitle");

        assertThat(new Guides("", home.toString()).find("own", Locale.ENGLISH)).isPresent();
    }
}
