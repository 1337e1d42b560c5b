package app.ownlight.guide;

import java.util.List;
import java.util.Optional;

/**
 * One part of a guide: a text to read, a figure, and questions.
 *
 * @param summary plain text, so that all summaries together tell the argument in a minute
 * @param html the text, rendered and safe to print as it is; its headings start at h2
 * @param notes what the article does not say, marked as ours
 * @param prompts in the order they are asked, never empty
 * @param ideas the thoughts of the article that stand in this section
 */
public record Section(
        String slug,
        String title,
        String summary,
        String html,
        List<Note> notes,
        Figure figure,
        List<Prompt> prompts,
        List<Idea> ideas) {

    public Section {
        notes = List.copyOf(notes);
        prompts = List.copyOf(prompts);
        ideas = List.copyOf(ideas);
    }

    /** The prompt with this number, which is the one in its address. */
    public Optional<Prompt> prompt(int number) {
        return prompts.stream().filter(prompt -> prompt.number() == number).findFirst();
    }

    /** The prompt asked next, or nothing after the last. */
    public Optional<Prompt> after(Prompt prompt) {
        return prompts.stream().skip(prompts.indexOf(prompt) + 1L).findFirst();
    }
}
