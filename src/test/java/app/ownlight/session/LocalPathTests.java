package app.ownlight.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/journal", "/guides/light/cycle/write/2", "/journal/2e8206f7-8286-4b81-8ac6-0eda32f06688"})
    void leads_back_to_a_page_of_this_site(String path) {
        assertThat(LocalPath.checked(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/a//b",
                "/a?b",
                "/../a",
                "/a\n",
                "journal"
            })
    void leads_nowhere_else(String path) {
        assertThat(LocalPath.checked(path)).isEqualTo("/");
    }

    @Test
    void leads_to_the_first_page_where_nothing_is_said() {
        assertThat(LocalPath.checked(null)).isEqualTo("/");
    }
}
