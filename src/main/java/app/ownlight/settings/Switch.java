package app.ownlight.settings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person can have on or off. A new one is a line here, its two texts ({@code settings.} and its field, and the same with
 * {@code .hint}) and the place that asks for it: the page, the form and what is stored go over this list.
 */
public enum Switch {

    /** The browser may check the spelling in writing boxes. */
    SPELLING("spelling", "reading", Heading.WRITING, false),

    /** The walk asks its gentle prompts alone, as it does for those who have separated a short time ago. */
    GENTLE("gentle", "path", Heading.WRITING, false),

    /** The journal opens with a line of one's own. */
    OWN_LINE("ownLine", "lookingBack", Heading.LOOKING, true),

    /** The journal shows what was written on the same day of earlier years. */
    ON_THIS_DAY("onThisDay", "lookingBack", Heading.LOOKING, false),

    /** Shift three times leaves the site. */
    SHIFT_KEYS("shiftKeys", "", Heading.LEAVING, true),

    /** Every page has the same title, which says nothing. */
    DISCREET("discreet", "reading", Heading.LEAVING, false),

    /** What to know before one begins was read; on no page, since reading it is what switches it on. */
    BEGUN("begun", "path", null, false);

    /** Where it stands on the page. */
    public enum Heading {
        WRITING,
        LOOKING,
        LEAVING;

        /** The message key. */
        public String text() {
            return "settings." + name().toLowerCase(Locale.ROOT);
        }

        public List<Switch> switches() {
            return Stream.of(Switch.values()).filter(one -> one.heading == this).toList();
        }
    }

    private final String field;
    private final String part;
    private final @Nullable Heading heading;
    private final boolean usual;

    /** @param part of the stored settings in which it lies; empty for none */
    Switch(String field, String part, @Nullable Heading heading, boolean usual) {
        this.field = field;
        this.part = part;
        this.heading = heading;
        this.usual = usual;
    }

    /** Its name on the page and in what is stored. */
    public String field() {
        return field;
    }

    /** The message key of what it is. */
    public String text() {
        return "settings." + field;
    }

    /** The message key of what it does. */
    public String hint() {
        return text() + ".hint";
    }

    String part() {
        return part;
    }

    boolean isOnThePage() {
        return heading != null;
    }

    /** What holds until its writer said something. */
    boolean usual() {
        return usual;
    }
}
