package app.ownlight.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of a practice's own takes the place of ours. */
class OwnLinesTests {

    private static final Locale SPANISH = Locale.forLanguageTag("es-US");

    @TempDir
    Path folder;

    @Test
    void stand_instead_of_ours_and_in_the_foot() throws IOException {
        HelpLines own = own();

        assertThat(own.lines()).extracting(HelpLine::slug).containsExactly("friends");
        assertThat(own.standing().danger().href()).isEqualTo("tel:112");
        assertThat(own.standing().call().href()).isEqualTo("tel:0161");
        assertThat(own.standing().text()).isNull();
    }

    @Test
    void may_be_in_one_language_which_the_page_then_names() throws IOException {
        HelpText about = own().lines().get(0).about();

        assertThat(about.in(SPANISH)).isEqualTo("For everybody.");
        assertThat(about.foreign(SPANISH)).isEqualTo("en");
        assertThat(about.foreign(Locale.US)).isNull();
    }

    @Test
    void tell_days_in_the_reader_s_language_and_only_the_year_of_what_has_no_day() throws IOException {
        HelpLine line = own().lines().get(0);

        assertThat(line.checkedOn(Locale.US)).isEqualTo("January 2, 2026");
        assertThat(line.checkedOn(SPANISH)).isEqualTo("2 de enero de 2026");
        assertThat(line.sources().get(0).date(SPANISH)).isEqualTo("2026");
    }

    private HelpLines own() throws IOException {
        Path file = Files.writeString(folder.resolve("own.yaml"), OwnHelp.WHOLE);
        return HelpLines.read(HelpFile.of(file.toString()));
    }
}
