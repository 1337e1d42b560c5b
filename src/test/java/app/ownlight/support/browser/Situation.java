package app.ownlight.support.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;

/** Ways in which somebody comes to the walk, each of which has to be enough. */
public enum Situation {
    PLAIN,
    NARROW,
    /** A screen of 1280 by 1024 at 400 % (WCAG 2.2, 1.3.4 and 1.4.10). */
    LOW,
    /** A small phone on its side. */
    LYING,
    /** A small phone, touched. */
    PHONE,
    /** 200 % text and no zoom (1.4.4). */
    LARGE_TEXT,
    /** The distances between letters, words, lines and paragraphs of 1.4.12. */
    SPACED,
    STILL,
    KEYBOARD,
    NO_SCRIPT;

    private static final int TWICE = 32; // CSS pixels; a browser's own text has 16

    private static final String SPACING = """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
                p { margin-bottom: 2em !important }`);
            document.adoptedStyleSheets = [sheet];""";

    /** Somebody who comes like this. */
    public Person of(Person person) {
        return switch (this) {
            case NARROW, SPACED -> person.width(320);
            case LOW -> person.window(320, 256);
            case LYING -> person.window(568, 320);
            case PHONE -> person.withPhone();
            case LARGE_TEXT -> person.width(640);
            case NO_SCRIPT -> person.withoutJavaScript();
            case PLAIN -> person.withMotion();
            default -> person;
        };
    }

    /** Whether words have all the room that they may want. */
    public boolean isRoomy() {
        return switch (this) {
            case PLAIN, STILL, KEYBOARD, NO_SCRIPT -> true;
            default -> false;
        };
    }

    /** Makes pages look so in a tab that has none yet. */
    public void prepare(Page page) {
        if (this == SPACED) {
            page.addInitScript(SPACING);
        } else if (this == LARGE_TEXT) {
            enlargeText(page);
        }
    }

    /** Whether a page is shown like this: the larger text and the distances could get lost. */
    public boolean holdsOn(Page page) {
        return switch (this) {
            case SPACED ->
                !page.evaluate("getComputedStyle(document.querySelector('h1')).letterSpacing")
                        .equals("normal");
            case LARGE_TEXT ->
                page.evaluate("getComputedStyle(document.documentElement).fontSize")
                        .equals(TWICE + "px");
            default -> true;
        };
    }

    private static void enlargeText(Page page) {
        var sizes = new JsonObject();
        sizes.addProperty("standard", TWICE);
        var parameters = new JsonObject();
        parameters.add("fontSizes", sizes);
        page.context().newCDPSession(page).send("Page.setFontSizes", parameters);
    }
}
