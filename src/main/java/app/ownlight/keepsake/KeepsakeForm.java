package app.ownlight.keepsake;

import app.ownlight.entry.EntryLine;
import app.ownlight.guide.Guide;
import app.ownlight.guide.Section;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants in their keepsake.
 *
 * @param title of their own; empty for the guide’s
 * @param include a word, or a kind with what it names: {@code figures}, {@code newest}, {@code loop}, {@code values}, {@code patterns},
 *     {@code blank}; {@code section:guide/section} with the {@code entry:<id>} that are ticked in it and the
 *     {@code older:guide/section} that are not listed; {@code year:2026} for all free pages of a year;
 *     {@code letter:<id>}. Anything else is left out
 */
record KeepsakeForm(String title, Set<String> include) {

    /** Characters in a title, as a person counts them. */
    static final int MOST_TITLE = 80;

    private static final String KNOWN =
            "figures|newest|loop|values|patterns|blank|section:[a-z0-9-]+/[a-z0-9-]+|older:[a-z0-9-]+/[a-z0-9-]+"
                    + "|(entry|letter):[0-9a-f-]{36}|year:\\d{1,9}";

    KeepsakeForm(@Nullable String title, @Nullable Set<String> include) {
        this.title =
                title == null ? "" : title.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        this.include = (include == null ? Set.<String>of() : include)
                .stream().filter(part -> part.matches(KNOWN)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static KeepsakeForm of(Collection<String> include) {
        return new KeepsakeForm("", new LinkedHashSet<>(include));
    }

    public boolean has(String part) {
        return include.contains(part);
    }

    public boolean hasEntry(UUID id) {
        return has("entry:" + id);
    }

    public boolean hasLetter(UUID id) {
        return has("letter:" + id);
    }

    boolean hasYear(EntryLine line) {
        return has("year:" + line.head().date().getYear());
    }

    static String key(String kind, Guide guide, Section section) {
        return kind + ":" + guide.slug() + "/" + section.slug();
    }

    /** What stands against it, as message keys by field. */
    Map<String, String> problems() {
        return title.codePointCount(0, title.length()) > MOST_TITLE ? Map.of("title", "keepsake.long") : Map.of();
    }

    @Override
    public String toString() {
        return "KeepsakeForm";
    }
}
