package app.ownlight.support.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.function.Function;

/** How somebody comes: on a light page 1100 CSS pixels wide, with JavaScript, asking
 * for less motion, in American English and New York's time. */
public final class Person {

    private static final int HEIGHT = 800;

    private final Function<NewContextOptions, BrowserContext> arrival;
    private final NewContextOptions options = new NewContextOptions()
            .setViewportSize(1100, HEIGHT)
            .setColorScheme(ColorScheme.LIGHT)
            // A page that fades in takes no clicks meanwhile, and Playwright tries no second one without JavaScript.
            .setReducedMotion(ReducedMotion.REDUCE)
            .setLocale("en-US")
            .setTimezoneId("America/New_York")
            // The hosted run's proxy has a certificate that nobody signed.
            .setIgnoreHTTPSErrors(true);

    public Person(Function<NewContextOptions, BrowserContext> arrival) {
        this.arrival = arrival;
    }

    public Person withoutJavaScript() {
        options.setJavaScriptEnabled(false);
        return this;
    }

    /** Asks for pages in a language, such as {@code es-US}. */
    public Person speaking(String language) {
        options.setLocale(language);
        return this;
    }

    public Person dark() {
        options.setColorScheme(ColorScheme.DARK);
        return this;
    }

    /** The window's width in CSS pixels; 320 is a page zoomed to 400 % (WCAG 2.2, 1.4.10). */
    public Person width(int pixels) {
        return window(pixels, HEIGHT);
    }

    /** The window's size in CSS pixels. */
    Person window(int width, int height) {
        options.setViewportSize(width, height);
        return this;
    }

    /** With a small phone, which is touched and not clicked. */
    Person withPhone() {
        options.setHasTouch(true).setIsMobile(true).setDeviceScaleFactor(3);
        return window(360, 640);
    }

    /** Has not asked for less motion. */
    public Person withMotion() {
        options.setReducedMotion(ReducedMotion.NO_PREFERENCE);
        return this;
    }

    public Person withMoreContrast() {
        options.setContrast(Contrast.MORE);
        return this;
    }

    /** With the few colors of their own that the system was told to use. */
    public Person withForcedColors() {
        options.setForcedColors(ForcedColors.ACTIVE);
        return this;
    }

    /** A browser with nothing in it, for several tabs or for its cookies; closed after the test. */
    public BrowserContext arrives() {
        return arrival.apply(options);
    }

    /** The page at an address, loaded in the first tab of a browser with nothing in it. */
    public Page opens(String address) {
        var page = arrives().newPage();
        page.navigate(address);
        return page;
    }
}
