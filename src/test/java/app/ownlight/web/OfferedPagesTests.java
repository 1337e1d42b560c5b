package app.ownlight.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the pages say where a practice runs the program for others. */
@OperatedServer
class OfferedPagesTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/guides/light", "/help", "/begin", "/about", "/nowhere"})
    void every_foot_says_who_offers_it(String address) {
        assertThat(page(address).expectFirst("footer").text()).contains("Offered by The <Kendall> Practice.");
    }

    @Test
    void the_about_page_says_who_can_read_what_and_how_long_backups_stay() {
        Document about = page("/about");

        assertThat(about.text())
                .contains("The <Kendall> Practice runs this Ownlight.")
                .contains("you trust them not to change the program")
                .contains("They cannot open it, and they cannot give it another passphrase.")
                .contains("stays in their backups, still encrypted, for up to 21 days")
                .contains("Copies may stay in backups, still encrypted, for up to 21 days.")
                .doesNotContain("five weeks");
        assertThat(about.expectFirst("p:contains(305 Psychotherapy) + p").text())
                .isEqualTo("Brought to you by L’Étoile & Daughters.");
        assertThat(page("/your-data/erased").text())
                .contains("Backups, still encrypted, for up to 21 days.")
                .doesNotContain("five weeks");
    }

    private Document page(String address) {
        return new OperatorBrowser(port).opens(address).page();
    }
}
