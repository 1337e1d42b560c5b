package app.ownlight.support.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A visitor's keyboard and nothing else. Wherever Tab goes, the focus can be seen. */
public final class Keys {

    private static final int ENOUGH = 80;

    /** The name of what the focus is on, or nothing where it cannot be seen or something lies over it. */
    private static final String NAME = """
            () => {
              const here = document.activeElement;
              const name = (here.ariaLabel ?? here.labels?.[0]?.textContent ?? here.textContent).trim();
              if (here === document.body) return name;
              const style = getComputedStyle(here);
              const [box] = here.getClientRects();
              const [left, right, top, bottom] =
                  [Math.max(box.left, 0), Math.min(box.right, innerWidth), Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
              const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
              const seen = (style.outlineStyle !== 'none' || style.boxShadow !== 'none')
                  && right - left > 1 && bottom - top > 1 && (here.contains(above) || above?.contains(here));
              return seen ? name : null;
            }""";

    private final Visitor visitor;
    private final Page page;
    private final Keyboard keyboard;

    public Keys(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.keyboard = page.keyboard();
    }

    /** What the focus is on, by its name; all the words of the page where it is on nothing. Fails where it is not seen. */
    public String focus() {
        var name = page.evaluate(NAME);
        assertThat(name).as("the focus on %s is seen", page.url()).isNotNull();
        return (String) name;
    }

    public void tab() {
        keyboard.press("Tab");
    }

    public void tabTo(String name) {
        moveTo(name, "Tab");
    }

    /** Goes to what a selector finds first. */
    public void tabTo(Locator goal) {
        for (int pressed = 0; pressed < ENOUGH; pressed++) {
            keyboard.press("Tab");
            focus();
            if ((boolean) goal.evaluate("goal => goal === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("Tab never came to %s on %s".formatted(goal, page.url()));
    }

    public void tabBackTo(String name) {
        moveTo(name, "Shift+Tab");
    }

    public void types(String words) {
        keyboard.type(words);
    }

    /** Replaces what is in the field that has the focus. */
    public void typesInstead(String words) {
        keyboard.press("ControlOrMeta+a");
        keyboard.type(words);
    }

    public void press(String key) {
        keyboard.press(key);
    }

    /** Goes to what has this name and presses Enter on it, which leads to another page; its HTTP status. */
    public int enters(String name) {
        tabTo(name);
        return visitor.arrives(() -> keyboard.press("Enter"));
    }

    /** The same with the space bar, which presses buttons. */
    public int spaces(String name) {
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
