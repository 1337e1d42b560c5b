package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One prompt answered twice, and the walk that knows where its writer was. */
class TakesIT {

    private static final String PROMPT = "/guides/light/connection/write/1";
    private static final String QUESTION = "What did you recognize in them, early on?";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    private Visitor writer;

    @BeforeEach
    void begin() {
        writer = Visitor.of(browser.person(), ownlight.address());
        writer.begins();
    }

    @Test
    void keeps_both_answers_to_one_question_and_leads_from_each_to_the_other() {
        writer.answers(PROMPT, "The first answer.");
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

    @Test
    void folds_away_earlier_answers_until_they_are_asked_for() {
        writer.answers(PROMPT, "The first answer.");

        writer.goesTo("/journal");
        writer.follows(QUESTION);
        writer.follows("Answer this prompt again");

        assertThat(writer.box()).hasValue("");
        var earlier = writer.main().getByRole(AriaRole.LINK, exactly("The first answer."));
        assertThat(earlier).isHidden();
        writer.main().getByText("What you answered before (1)").click();
        assertThat(earlier).isVisible();
    }

    @Test
    void knows_on_the_walk_and_at_the_door_where_the_writer_was() {
        writer.answers(PROMPT, "The first answer.");
        writer.answers("/guides/light/cycle/write/1", "One of the second section.");
        writer.answers("/guides/light/cycle/write/2", "Two of the second section.");
        writer.answers("/guides/light/cycle/write/2", "The same question again.");

        writer.follows("The walk");
        var parts = writer.main().locator("ol > li");
        assertThat(parts.nth(0)).containsText("1 written");
        assertThat(parts.nth(1)).containsText("2 written");
        assertThat(parts.nth(1)).containsText("You were here");
        assertThat(parts.nth(2)).containsText("Not started");
        assertThat(writer.main().getByText("You were here")).hasCount(1);

        writer.goesTo("/");
        writer.follows("Go on from The cycle");
        assertThat(writer.heading()).hasText("The cycle");
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
