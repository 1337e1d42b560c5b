package app.ownlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;

/** A visitor's keyboard and nothing else. Wherever Tab goes, the focus can be seen. */
final class Keys {

    private static final int ENOUGH = 80;

    /** The name of what the focus is on, or nothing where it cannot be seen. */
    private static final String NAME = """
            () => {
              const here = document.activeElement;
              const name = (here.ariaLabel ?? here.labels?.[0]?.textContent ?? here.textContent).trim();
              if (here === document.body) return name;
              const style = getComputedStyle(here);
              const box = here.getBoundingClientRect();
              const seen = (style.outlineStyle !== 'none' || style.boxShadow !== 'none')
                  && box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight;
              return seen ? name : null;
            }""";

    private final Visitor visitor;
    private final Page page;
    private final Keyboard keyboard;

    Keys(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.keyboard = page.keyboard();
    }

    /** What the focus is on, by its name; all the words of the page where it is on nothing. Fails where it is not seen. */
    String focus() {
        var name = page.evaluate(NAME);
        assertThat(name).as("the focus on %s is seen", page.url()).isNotNull();
        return (String) name;
    }

    void tab() {
        keyboard.press("Tab");
    }

    void tabTo(String name) {
        moveTo(name, "Tab");
    }

    void tabBackTo(String name) {
        moveTo(name, "Shift+Tab");
    }

    void types(String words) {
        keyboard.type(words);
    }

    /** Replaces what is in the field that has the focus. */
    void typesInstead(String words) {
        keyboard.press("ControlOrMeta+a");
        keyboard.type(words);
    }

    void press(String key) {
        keyboard.press(key);
    }

    /** Goes to what has this name and presses Enter on it, which leads to another page; its HTTP status. */
    int enters(String name) {
        tabTo(name);
        return visitor.arrives(() -> keyboard.press("Enter"));
    }

    /** The same with the space bar, which presses buttons. */
    int spaces(String name) {
        tabTo(name);
        return visitor.arrives(() -> keyboard.press("Space"));
    }

    private void moveTo(String name, String key) {
        for (int pressed = 0; pressed < ENOUGH; pressed++) {
            keyboard.press(key);
            if (focus().equals(name)) {
                return;
            }
        }
        throw new AssertionError("%s never came to \"%s\" on %s".formatted(key, name, page.url()));
    }
}
