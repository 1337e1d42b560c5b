package app.ownlight.support.browser;

import static java.util.stream.Collectors.joining;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Asks axe-core whether a page keeps people out: WCAG 2.0, 2.1 and 2.2 at A and AA, and its best practices. */
public final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /**
     * Fails with each rule that is broken, where, and the page's address. The page's person needs JavaScript, without it
     * the question is never answered.
     */
    public static void findsNothingOn(Page page) {
        // The legacy mode asks in this page alone; the other one opens a second page for frames we do not have.
        var broken = new AxeBuilder(page)
                .options(options())
                .setLegacyMode(true)
                .analyze()
                .getViolations();
        if (!broken.isEmpty()) {
            throw new AssertionError(
                    broken.stream().map(Axe::sentence).collect(joining("\n", "axe on " + page.url() + "\n", "")));
        }
    }

    private static AxeRunOptions options() {
        var tags = new AxeRunOnlyOptions();
        tags.setType("tag");
        tags.setValues(TAGS);
        // Success criterion 2.5.8, which axe-core leaves off unless it is named.
        var on = new AxeRuleOptions();
        on.setEnabled(true);
        var options = new AxeRunOptions();
        options.setRunOnly(tags);
        options.setRules(Map.of("target-size", on));
        return options;
    }

    private static String sentence(Rule rule) {
        return rule.getNodes().stream()
                .map(CheckedNode::getTarget)
                .map(Object::toString)
                .collect(joining(", ", "%s: %s at ".formatted(rule.getId(), rule.getHelp()), ""));
    }
}
