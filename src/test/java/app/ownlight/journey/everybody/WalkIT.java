package app.ownlight.journey.everybody;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Keys;
import app.ownlight.support.browser.LayoutFaults;
import app.ownlight.support.browser.Situation;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.Run;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.Locator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One section from the welcome to the way out, in each situation: read, write, begin, go on, find again, leave. {@code -Dwalk.every=true}
 * walks each of them in both languages.
 */
class WalkIT {

    private static final boolean EVERY_WALK = Boolean.getBoolean("walk.every");
    private static final String WORDS = "A morning, and a long word: " + "Averylongwordthatnobodybreaks".repeat(4);

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    private String language;
    private Situation situation;
    private Visitor walker;

    /** Spanish has the longer words, so it goes where there is the least room for them. */
    static Stream<Arguments> everyone() {
        var hosted = Stream.of(
                Arguments.of(Run.HOSTED, "en", Situation.PHONE), Arguments.of(Run.HOSTED, "es", Situation.PLAIN));
        return Stream.concat(EVERY_WALK ? inBoth() : inOne(), hosted);
    }

    private static Stream<Arguments> inBoth() {
        return Stream.of("en", "es")
                .flatMap(language -> Stream.of(Situation.values())
                        .map(situation -> Arguments.of(Run.PERSONAL, language, situation)));
    }

    private static Stream<Arguments> inOne() {
        return Stream.of(Situation.values())
                .map(situation -> Arguments.of(Run.PERSONAL, situation.isRoomy() ? "en" : "es", situation));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("everyone")
    void can_be_walked(Run run, String language, Situation situation) {
        this.language = language;
        this.situation = situation;
        walker = ownlight.visitor(run, situation.of(browser.person().speaking(language + "-US")));
        situation.prepare(walker.page());
        read();
        writeAndBegin();
        goOnToTheEnd();
        findAgain();
        leave();
    }

    private void read() {
        walker.goesTo("/");
        looksRight();
        follows("main .actions a.button");
        assertThat(walker.main().locator("figure svg")).isVisible();
        follows("main a[href$='/write/1']");
    }

    private void writeAndBegin() {
        types("#text", WORDS);
        follows("main [value=save]");
        assertThat(walker.box()).hasValue(WORDS);
        walker.showsInvitation();
        types("#name", walker.name());
        types("#passphrase", Visitor.PASSPHRASE);
        follows("main [value=begin]");
        assertThat(at(".messages [role=status]")).isVisible();
    }

    private void goOnToTheEnd() {
        int answers = 1;
        while (walker.page().url().contains("/connection/write/")) {
            types("#text", "Answer " + ++answers);
            follows("main [value=save]");
        }
        assertThat(answers).isEqualTo(4);
        assertThat(walker.page()).hasURL(ownlight.address() + "/guides/light/connection/pause");
        follows("main [value=stop]");
    }

    private void findAgain() {
        follows("header a[href='/journal']");
        assertThat(walker.main().locator(".entries li")).hasCount(4);
        follows(".entries li:last-child a");
        assertThat(walker.reads()).isEqualTo(WORDS);
    }

    private void leave() {
        uses(at("header [data-leave]"));
        walker.page().waitForURL(ownlight.address() + "/help");
        walker.goesTo("/journal");
        assertThat(walker.page()).hasURL(ownlight.address() + "/unlock?to=/journal");
    }

    private void follows(String selector) {
        walker.arrives(() -> uses(at(selector)));
        looksRight();
    }

    private void uses(Locator control) {
        if (situation == Situation.KEYBOARD) {
            new Keys(walker).tabTo(control);
            walker.page().keyboard().press("Enter");
        } else if (situation == Situation.PHONE) {
            control.tap();
        } else {
            control.click();
        }
    }

    private void types(String selector, String words) {
        if (situation == Situation.KEYBOARD) {
            new Keys(walker).tabTo(at(selector));
            walker.page().keyboard().type(words);
        } else {
            at(selector).fill(words);
        }
    }

    private void looksRight() {
        var page = walker.page();
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(situation.holdsOn(page)).isTrue();
        assertThat(LayoutFaults.faultsOf(page)).as(page.url()).isEmpty();
    }

    private Locator at(String selector) {
        return walker.page().locator(selector).first();
    }
}
