package app.ownlight.instances;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Axe;
import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.Run;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a browser is promised by the hosted program alone, through its TLS proxy. */
class HostedIT {

    private static final String PROMPT = "/guides/light/connection/write/1";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    @Test
    void sets_no_cookie_that_another_site_a_script_or_an_open_line_could_see() {
        var writer = ownlight.visitor(Run.HOSTED, browser.person());
        writer.goesTo("/settings");
        writer.page().getByLabel("English").check();
        writer.page().getByLabel("Dark").check();
        writer.presses("Save the settings");
        writer.begins();
        writer.presses("Lock");
        writer.page().getByLabel("This is my own browser").check();
        writer.unlocks(Visitor.PASSPHRASE);

        assertThat(writer.page().context().cookies())
                .extracting(cookie -> cookie.name)
                .containsExactlyInAnyOrder("__Host-s", "__Host-k", "__Host-t", "__Host-d", "__Host-l", "__Host-m");
        assertThat(writer.page().context().cookies()).allSatisfy(cookie -> {
            assertThat(cookie.secure).isTrue();
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.STRICT);
            assertThat(cookie.domain).isEqualTo("localhost");
            assertThat(cookie.path).isEqualTo("/");
        });
    }

    @Test
    void tells_the_browser_to_come_over_tls_alone() {
        var visitor = ownlight.visitor(Run.HOSTED, browser.person());
        var answers = new ArrayList<Response>();
        visitor.page().onResponse(answers::add);
        visitor.goesTo("/");
        visitor.goesTo("/nowhere");

        // A copy, since asking for a header lets further answers in.
        assertThat(List.copyOf(answers)).hasSizeGreaterThan(3).allSatisfy(answer -> {
            assertThat(answer.headerValue("strict-transport-security"))
                    .as(answer.url())
                    .isEqualTo("max-age=63072000; includeSubDomains");
            assertThat(answer.headerValue("content-security-policy")).endsWith("; upgrade-insecure-requests");
        });
    }

    @Test
    void keeps_nobody_out() {
        var visitor = ownlight.visitor(Run.HOSTED, browser.person());
        for (var path : List.of("/", "/begin", "/help", "/about")) {
            visitor.goesTo(path);
            Axe.findsNothingOn(visitor.page());
        }
        visitor.goesTo(PROMPT);
        visitor.box().fill("The first words.");
        visitor.presses("Save and continue");
        Axe.findsNothingOn(visitor.page());
        visitor.presses("Open a journal and save");
        Axe.findsNothingOn(visitor.page());
    }
}
