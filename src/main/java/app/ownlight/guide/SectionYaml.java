package app.ownlight.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The shape of a section file's front matter. Numbers are text, so that 1.5 is no 1. */
record SectionYaml(
        @Nullable String title,
        @Nullable String summary,
        @DefaultValue List<IdeaYaml> ideas,
        @DefaultValue FigureYaml figure,
        @DefaultValue List<NoteYaml> notes,
        @Nullable ForkYaml fork,
        @DefaultValue("true") boolean ownLine,
        @DefaultValue List<PromptYaml> prompts) {

    record IdeaYaml(@Nullable String slug, @Nullable String words) {}

    record FigureYaml(
            @Nullable String title,
            @Nullable String description,
            @DefaultValue List<String> legend,
            @DefaultValue("") String closing) {}

    record NoteYaml(@Nullable String title, @Nullable String text) {}

    record ForkYaml(
            @Nullable String title,
            @Nullable String text,
            @Nullable String line) {}

    record PromptYaml(
            @Nullable String number,
            @Nullable String slug,
            @Nullable String question,
            @DefaultValue("") String hint,
            @DefaultValue List<String> choices,
            @DefaultValue("false") boolean gentle,
            @DefaultValue("false") boolean quote,
            @DefaultValue("false") boolean loop) {}
}
