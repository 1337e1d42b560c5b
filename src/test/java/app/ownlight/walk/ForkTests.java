package app.ownlight.walk;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** How to tell hard from harmful, and the way to help: before the conflict, at its top, and beside each of its prompts. */
@PageTest
class ForkTests {

    private static final String CONFLICT = "/guides/light/conflict";

    @Autowired
    MockMvc mvc;

    private MockVisitor reader;

    @BeforeEach
    void somebody_reads() {
        reader = new MockVisitor(mvc);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Hard, or harmful             | it is not yours to mend         | both can say no
            es | Lo difícil y lo que hace daño | no te toca a ti arreglarlo      | ambas pueden decir que no
            """)
    void stands_before_the_section_in_it_and_beside_its_prompts(
            String language, String title, String line, String text) {
        reader.opens("/?lang=" + language);

        assertThat(page("/guides/light").select(".fork").text()).contains(line);
        assertThat(page("/guides/light")
                        .select(".fork a[href=/guides/light/conflict#fork]")
                        .text())
                .isEqualTo(title);

        assertThat(page(CONFLICT).select("main aside").first().id()).isEqualTo("fork");
        assertThat(page(CONFLICT).select("#fork h2").text()).isEqualTo(title);
        assertThat(page(CONFLICT).select("#fork").text()).contains(text);
        assertThat(page(CONFLICT).select("#fork a[href=/help]")).isNotEmpty();

        for (int prompt = 1; prompt <= 4; prompt++) {
            assertThat(page(CONFLICT + "/write/" + prompt).select("aside.fork").text())
                    .contains(line);
            assertThat(page(CONFLICT + "/write/" + prompt).select("aside.fork a[href=/help]"))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"connection", "cycle", "shift"})
    void stands_nowhere_else(String section) {
        assertThat(page("/guides/light/" + section).select("#fork, .fork")).isEmpty();
        assertThat(page("/guides/light/" + section + "/write/1").select(".fork"))
                .isEmpty();
        assertThat(page("/guides/light").select(".fork")).hasSize(1);
    }

    private Document page(String address) {
        return reader.opens(address).page();
    }
}
