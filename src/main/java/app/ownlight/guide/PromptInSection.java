package app.ownlight.guide;

import app.ownlight.start.SourceFile;
import java.util.List;

/** A prompt with the section it stands in. */
public record PromptInSection(Section section, Prompt prompt) {

    /**
     * The one that a guide's file names as {@code section/slug}.
     *
     * @param place where it is named, for the message
     */
    static PromptInSection named(String path, List<Section> sections, SourceFile file, String place) {
        return sections.stream()
                .flatMap(section -> section.prompts().stream().map(prompt -> new PromptInSection(section, prompt)))
                .filter(in ->
                        path.equals(in.section().slug() + "/" + in.prompt().slug()))
                .findFirst()
                .orElseThrow(() -> file.broken(place, "“" + path + "” is no prompt of this guide"));
    }
}
