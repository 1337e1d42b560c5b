package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One prompt answered twice. */
class TakesIT {

    private static final String PROMPT = "/guides/light/connection/write/1";
    private static final String QUESTION = "What did you recognize in them, early on?";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    @Test
    void folds_away_an_earlier_answer_and_leads_from_each_to_the_other() {
        var writer = Visitor.of(browser.person(), ownlight.address());
        writer.begins();
        writer.answers(PROMPT, "The first answer.");
        writer.goesTo("/journal");
        writer.follows(QUESTION);
        writer.follows("Answer this prompt again");
        assertThat(writer.box()).hasValue("");
        var earlier = writer.main().getByRole(AriaRole.LINK, exactly("The first answer."));
        assertThat(earlier).isHidden();
        writer.main().getByText("What you answered before (1)").click();
        assertThat(earlier).isVisible();

        writer.answers(PROMPT, "Another answer.");
        writer.goesTo("/journal");
        assertThat(writer.main().getByRole(AriaRole.LINK, exactly(QUESTION))).hasCount(2);
        assertThat(writer.main().locator("time")).hasCount(2);
        writer.arrives(() ->
                writer.main().getByRole(AriaRole.LINK, exactly(QUESTION)).last().click());
        assertThat(writer.reads()).isEqualTo("The first answer.");
        assertThat(writer.main().getByRole(AriaRole.ARTICLE).locator("time")).hasCount(1);
        writer.follows("Another answer.");
        assertThat(writer.reads()).isEqualTo("Another answer.");
        writer.follows("The first answer.");
        assertThat(writer.reads()).isEqualTo("The first answer.");
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
