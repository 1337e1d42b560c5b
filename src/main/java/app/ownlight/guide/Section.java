package app.ownlight.guide;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One part of a guide: a text to read, a figure, and questions.
 *
 * @param summary plain text, so that all summaries together tell the argument in a minute
 * @param html the text, rendered and safe to print as it is; its headings start at h2
 * @param notes what the article does not say, marked as ours
 * @param fork what tells hard from harmful; null where no reader could take the one for the other
 * @param ownLine whether it may have prompts that can be quoted: what is hard is not met again unasked
 * @param prompts in the order they are asked, never empty
 */
public record Section(
        String slug,
        String title,
        String summary,
        String html,
        List<Note> notes,
        Figure figure,
        @Nullable Fork fork,
        boolean ownLine,
        List<Prompt> prompts) {

    public Section {
        notes = List.copyOf(notes);
        prompts = List.copyOf(prompts);
    }

    /** The prompt with this number, which is the one in its address. */
    public Optional<Prompt> prompt(int number) {
        return prompts.stream().filter(prompt -> prompt.number() == number).findFirst();
    }

    /** The prompt of this slug, whatever its number is by now. */
    public Optional<Prompt> prompt(String name) {
        return prompts.stream().filter(prompt -> prompt.slug().equals(name)).findFirst();
    }

    /** The prompts that are asked, of which there may be none on the shorter walk: it asks the gentle ones alone. */
    public List<Prompt> asked(boolean gently) {
        return gently ? prompts.stream().filter(Prompt::gentle).toList() : prompts;
    }

    /** The prompt asked next, or nothing after the last. */
    public Optional<Prompt> after(Prompt prompt, boolean gently) {
        return prompts.stream()
                .skip(prompts.indexOf(prompt) + 1L)
                .filter(asked(gently)::contains)
                .findFirst();
    }
}
