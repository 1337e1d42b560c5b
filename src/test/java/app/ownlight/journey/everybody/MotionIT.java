package app.ownlight.journey.everybody;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Person;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages fade into each other only for somebody who has not asked for less motion. */
class MotionIT {

    private static final String NOTICE = """
            window.fades = new Promise((tell) =>
              addEventListener('pagereveal', (event) => tell(event.viewTransition !== null)));""";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    @Test
    void nothing_moves_for_somebody_who_asked_for_less() {
        assertThat(fades(browser.person())).isFalse();
    }

    @Test
    void pages_fade_for_somebody_who_did_not() {
        assertThat(fades(browser.person().withMotion())).isTrue();
    }

    private boolean fades(Person person) {
        var reader = Visitor.of(person, ownlight.address());
        reader.page().addInitScript(NOTICE);
        reader.goesTo("/");
        fades(reader); // nothing fades out that was not seen yet
        reader.follows("Read the first section");
        return fades(reader);
    }

    private static boolean fades(Visitor reader) {
        return (boolean) reader.page().evaluate("window.fades");
    }
}
