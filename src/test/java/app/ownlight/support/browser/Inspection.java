package app.ownlight.support.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;

/** Looks a page over as it stands, and leaves a picture of it in target/pages for people to look at. */
public final class Inspection {

    private final Page page;
    private final Look look;
    private final SoftAssertions faults = new SoftAssertions();
    private final Set<String> titles = new HashSet<>();

    public Inspection(Page page, Look look) {
        this.page = page;
        this.look = look;
    }

    /** A page whose title none of those before has. */
    public void sees(String name) {
        seesAgain(name);
        faults.assertThat(titles.add(page.title()))
                .as("a title of its own on %s: %s", name, page.title())
                .isTrue();
    }

    /** A page seen before, in another state. */
    public void seesAgain(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "pages", name + "-" + look + ".png")));
        faults.assertThat(page.locator("h1").count()).as("h1 on %s", name).isOne();
        faults.assertThat(page.locator("main").count()).as("main on %s", name).isOne();
        faults.assertThat(LayoutFaults.faultsOf(page)).as("room on %s", name).isEmpty();
        faults.check(() -> Axe.findsNothingOn(page));
    }

    /** Fails with all that was found on any of the pages. */
    public void foundNothing() {
        faults.assertAll();
    }
}
