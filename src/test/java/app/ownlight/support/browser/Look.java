package app.ownlight.support.browser;

import java.util.Locale;

/** Two ways to look at a page, far apart. */
public enum Look {
    LIGHT(1100),
    DARK(320);

    private final int width;

    Look(int width) {
        this.width = width;
    }

    public Person of(Person person) {
        return this == DARK ? person.dark().width(width) : person.width(width);
    }

    /** In CSS pixels. */
    int width() {
        return width;
    }

    /** Such as {@code dark-320}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT) + "-" + width;
    }
}
