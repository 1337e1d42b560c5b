package app.ownlight.journey.everybody;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Axe;
import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.LayoutFaults;
import app.ownlight.support.browser.Person;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import java.util.function.UnaryOperator;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages in the colors that somebody asked of their system: more contrast, or a few colors of their own. */
class AskedColorsIT {

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    enum Asked {
        MORE_LIGHT(Person::withMoreContrast),
        MORE_DARK(person -> person.withMoreContrast().dark()),
        FORCED_LIGHT(Person::withForcedColors),
        FORCED_DARK(person -> person.withForcedColors().dark());

        private final UnaryOperator<Person> look;

        Asked(UnaryOperator<Person> look) {
            this.look = look;
        }
    }

    @ParameterizedTest
    @EnumSource
    void keep_nobody_out(Asked asked) {
        var visitor = Visitor.of(asked.look.apply(browser.person().width(568)), ownlight.address());
        var faults = new SoftAssertions();
        for (String path : new String[] {"/", "/guides/light/cycle", "/guides/light/conflict", "/begin", "/help"}) {
            visitor.goesTo(path);
            looksRight(visitor, faults);
        }
        visitor.goesTo("/begin");
        visitor.presses("Begin this journal");
        looksRight(visitor, faults);
        visitor.begins();
        visitor.answers("/guides/light/cycle/write/1", "Some words.");
        looksRight(visitor, faults);
        for (String path : new String[] {"/journal", "/settings"}) {
            visitor.goesTo(path);
            looksRight(visitor, faults);
        }
        faults.assertAll();
    }

    @ParameterizedTest
    @EnumSource(names = {"FORCED_LIGHT", "FORCED_DARK"})
    void leave_drawings_the_color_of_text(Asked asked) {
        var page = asked.look.apply(browser.person()).opens(ownlight.address() + "/guides/light/shift");

        assertThat((boolean) page.evaluate("""
                () => {
                  const text = getComputedStyle(document.querySelector('h1')).color;
                  return [...document.querySelectorAll('figure .a, figure .b, figure .w')]
                      .every((ring) => getComputedStyle(ring).stroke === text);
                }""")).isTrue();
    }

    private static void looksRight(Visitor visitor, SoftAssertions faults) {
        faults.check(() -> Axe.findsNothingOn(visitor.page()));
        faults.assertThat(LayoutFaults.faultsOf(visitor.page()))
                .as(visitor.page().url())
                .isEmpty();
    }
}
