package app.ownlight.guide;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article made into a walk, in one language.
 *
 * @param slug the folder's name, and the walk's place in addresses
 * @param version a whole number raised by hand when the words change; stored with every answer
 * @param language ISO 639-1, two letters
 * @param title of the walk
 * @param credit one plain line naming whose article is retold
 * @param sections in the suggested order, never empty
 * @param closing the prompts whose answers the closing page shows again, in its order; may be empty
 * @param loop what “my half of the loop” is made of; null where a guide has none
 */
public record Guide(
        String slug,
        int version,
        String language,
        String title,
        String credit,
        List<Section> sections,
        List<PromptInSection> closing,
        @Nullable Loop loop) {

    public Guide {
        sections = List.copyOf(sections);
        closing = List.copyOf(closing);
    }

    public Optional<Section> section(String slug) {
        return sections.stream().filter(section -> section.slug().equals(slug)).findFirst();
    }

    /** The place in the walk, counted from 1, as in “Section 2 of 4”. */
    public int numberOf(Section section) {
        int index = sections.indexOf(section);
        if (index < 0) {
            throw new IllegalArgumentException("Section " + section.slug() + " is not in guide " + slug);
        }
        return index + 1;
    }
}
