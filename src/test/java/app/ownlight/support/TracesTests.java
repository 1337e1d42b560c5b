package app.ownlight.support;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search that finds nothing proves something only if it finds what is there. */
class TracesTests {

    private static final String SECRET = "the lamps went out, one by one";

    @Test
    void are_found_in_text_of_any_kind() {
        assertThat(Traces.isIn(("{" + SECRET + "}").getBytes(UTF_8), SECRET)).isTrue();
        assertThat(Traces.isIn(("{" + SECRET + "}").getBytes(UTF_16LE), SECRET)).isTrue();
        assertThat(Traces.isIn(("{" + SECRET + "}").getBytes(UTF_16BE), SECRET)).isTrue();
        assertThat(Traces.isIn("text=the+lamps+went+out%2C+one+by+one&".getBytes(UTF_8), SECRET))
                .isTrue();
    }

    @Test
    void are_found_in_base64_wherever_they_stand() {
        for (String before : new String[] {"", "a", "ab", "abc"}) {
            byte[] longer = (before + SECRET + " and all around").getBytes(UTF_8);
            assertThat(Traces.isIn(Base64.getEncoder().encode(longer), SECRET)).isTrue();
            assertThat(Traces.isIn(Base64.getUrlEncoder().encode(longer), SECRET))
                    .isTrue();
        }
    }

    @Test
    void are_found_as_bytes() {
        byte[] key = {0, -1, 62, 63, 127, -128, 5, -5, 9};

        assertThat(Traces.isIn(("a" + new String(key, ISO_8859_1) + "b").getBytes(ISO_8859_1), key))
                .isTrue();
        assertThat(Traces.isIn(Base64.getUrlEncoder().encode(key), key)).isTrue();
        assertThat(Traces.isIn("00ff3e3f7f8005fb09".getBytes(UTF_8), key)).isTrue();
    }

    @Test
    void are_not_found_where_there_are_none() {
        assertThat(Traces.isIn("the lamps went out, two by two".getBytes(UTF_8), SECRET))
                .isFalse();
    }

    @Test
    void are_found_in_any_file_below(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("other"), "nothing");
        Path deep = Files.createDirectories(folder.resolve("a/b")).resolve("file");
        Files.writeString(deep, "something: " + SECRET);

        assertThat(Traces.of(SECRET, folder)).containsExactly(deep);
    }
}
