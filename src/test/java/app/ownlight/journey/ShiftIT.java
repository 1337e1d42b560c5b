package app.ownlight.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.browser.Browser;
import app.ownlight.support.browser.Visitor;
import app.ownlight.support.program.SharedOwnlight;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Shift three times within five seconds leaves the site, and nothing that looks like it does. */
class ShiftIT {

    private static final String PROMPT = "/guides/light/connection/write/1";

    @RegisterExtension
    final Browser browser = new Browser();

    @RegisterExtension
    final SharedOwnlight ownlight = new SharedOwnlight();

    private final List<String> left = new ArrayList<>();

    private Visitor writer;
    private Keyboard keys;

    @BeforeEach
    void come() {
        writer = Visitor.of(browser.person(), ownlight.address());
        keys = writer.page().keyboard();
        writer.page().onRequest(request -> {
            if (request.url().endsWith("/left")) {
                left.add(request.url());
            }
        });
    }

    @Test
    void leaves_without_a_journal_and_tells_each_press() {
        writer.goesTo("/guides/light/cycle");
        keys.press("Shift");
        assertThat(said()).hasText("Press Shift two more times to leave this site.");
        keys.press("Shift");
        assertThat(said()).hasText("Press Shift once more to leave this site.");
        keys.press("Shift");

        writer.page().waitForURL(ownlight.address() + "/help");
        assertThat(left).hasSize(1);
    }

    @Test
    void leaves_in_the_middle_of_words_and_keeps_them() {
        writer.begins();
        writer.goesTo(PROMPT);
        writer.box().pressSequentially("Half a sen");
        shift(3);
        writer.page().waitForURL(ownlight.address() + "/help");

        writer.goesTo("/unlock?to=/kept");
        writer.unlocks(Visitor.PASSPHRASE);
        assertThat(writer.main()).containsText("Half a sen");
    }

    @Test
    void can_be_tried_without_leaving() {
        writer.goesTo("/begin");
        Locator button = writer.main().locator("[data-try]");
        assertThat(button).hasText("Press this, then Shift three times: it stays here");
        button.click();
        shift(3);

        assertThat(button).hasText("That is all it takes: three times");
        assertThat(said()).hasText("That is all it takes: three times");
        assertThat(left).isEmpty();

        writer.heading().click();
        shift(3);
        writer.page().waitForURL(ownlight.address() + "/help");
    }

    @Test
    void is_never_meant_by_capitals() {
        writer.goesTo(PROMPT);
        writer.box().focus();
        for (int letter = 0; letter < 4; letter++) {
            keys.press("Shift+KeyA");
        }
        shift(2);
        keys.press("Shift+KeyB");
        shift(2);
        keys.press("ArrowLeft");
        shift(2);
        keys.press("Control+Shift+ArrowRight");
        keys.press("Control+Shift");
        shift(2);

        assertThat(writer.box()).hasValue("AAAAB");
        assertThat(left).isEmpty();
    }

    @Test
    void is_never_meant_by_marking_words_with_the_mouse() {
        writer.goesTo(PROMPT);
        for (int click = 0; click < 4; click++) {
            keys.down("Shift");
            writer.box().click();
            keys.up("Shift");
        }

        assertThat(left).isEmpty();
    }

    @Test
    void counts_for_five_seconds() {
        writer.page().clock().install();
        writer.goesTo("/about");
        shift(2);
        writer.page().clock().runFor(5_000);
        assertThat(said()).hasText("You stay on this page.");
        shift(2);
        assertThat(left).isEmpty();

        shift(1);
        writer.page().waitForURL(ownlight.address() + "/help");
    }

    @Test
    void can_be_switched_off() {
        writer.begins();
        writer.goesTo("/settings");
        writer.page().getByLabel("Pressing Shift three times leaves this site").uncheck();
        writer.presses("Save the settings");
        shift(3);
        writer.goesTo(PROMPT);
        writer.box().focus();
        shift(3);

        assertThat(said()).hasText("");
        assertThat(left).isEmpty();
    }

    private void shift(int times) {
        for (int press = 0; press < times; press++) {
            keys.press("Shift");
        }
    }

    private Locator said() {
        return writer.page().locator("#leaving");
    }
}
