package app.ownlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class LibrariesTests {

    @Test
    void each_has_its_reason_in_the_picture_of_the_house() throws IOException {
        String reasons = Files.readString(Path.of("docs/architecture.md"));

        assertThat(Jsoup.parse(Files.readString(Path.of("pom.xml")), Parser.xmlParser())
                        .select("dependencies > dependency > artifactId, plugins > plugin > artifactId")
                        .eachText())
                .hasSizeGreaterThan(20)
                .allSatisfy(library -> assertThat(reasons).contains("`" + library + "`"));
    }
}
