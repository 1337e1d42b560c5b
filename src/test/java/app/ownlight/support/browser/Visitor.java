package app.ownlight.support.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Somebody in front of one tab, who finds things by what they are called. What leads to another page returns that page's HTTP
 * status, after the page has loaded.
 */
public final class Visitor {

    public static final String PASSPHRASE = "lanterns over quiet marshes";

    private static final int PATIENCE = 15_000; // milliseconds, on a busy machine
    private static final AtomicInteger COMERS = new AtomicInteger();

    private final Page page;
    private final String site;
    private final String name;
    private final String invitation;
    private final AtomicInteger loads = new AtomicInteger();
    private int status;

    private Visitor(Page page, String site, String name, String invitation) {
        this.page = page;
        this.site = site;
        this.name = name;
        this.invitation = invitation;
        page.setDefaultTimeout(PATIENCE);
        page.onLoad(loaded -> loads.incrementAndGet());
        page.onResponse(this::notes);
    }

    /** Comes to a site, such as {@code http://localhost:40123}, and is nowhere yet. */
    public static Visitor of(Person person, String site) {
        return invited(person, site, "");
    }

    /** Brings the code of an invitation along, which is empty where nobody asks for one. */
    public static Visitor invited(Person person, String site, String invitation) {
        return new Visitor(person.arrives().newPage(), site, "heron-" + COMERS.incrementAndGet(), invitation);
    }

    public Visitor newTab() {
        return new Visitor(page.context().newPage(), site, name, invitation);
    }

    public Page page() {
        return page;
    }

    /** The name of the journal that this visitor begins and unlocks. */
    public String name() {
        return name;
    }

    public int goesTo(String path) {
        return arrives(() -> page.navigate(site + path));
    }

    public int follows(String link) {
        return arrives(
                () -> main().or(header()).getByRole(AriaRole.LINK, called(link)).click());
    }

    public int presses(String button) {
        return arrives(() ->
                main().or(header()).getByRole(AriaRole.BUTTON, called(button)).click());
    }

    /** Does what leads to another page. */
    public int arrives(Runnable step) {
        int before = loads.get();
        step.run();
        page.waitForCondition(() -> loads.get() > before);
        return status;
    }

    public void types(String label, String words) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(words);
    }

    /** The one box for words on a page. */
    public Locator box() {
        return main().locator("textarea");
    }

    public Locator heading() {
        return main().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(1));
    }

    /** The words of an entry, to the byte. */
    public String reads() {
        return main().getByRole(AriaRole.ARTICLE).locator(".entry-text").textContent();
    }

    /** Types the code of the invitation, where one is needed. */
    public void showsInvitation() {
        if (!invitation.isEmpty()) {
            page.locator("#invitation").fill(invitation);
        }
    }

    public int begins() {
        goesTo("/begin");
        showsInvitation();
        types("Name of your journal", name);
        types("A passphrase of your own", PASSPHRASE);
        return presses("Begin this journal");
    }

    public int unlocks(String passphrase) {
        types("Name of your journal", name);
        types("Passphrase", passphrase);
        return presses("Unlock");
    }

    /** Answers the prompt at a path, such as {@code /guides/light/cycle/write/1}. */
    public int answers(String path, String words) {
        goesTo(path);
        box().fill(words);
        return presses("Save and continue");
    }

    public Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    public Locator header() {
        return page.getByRole(AriaRole.BANNER);
    }

    private void notes(Response response) {
        if (response.request().isNavigationRequest()) {
            status = response.status();
        }
    }

    private static Locator.GetByRoleOptions called(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
