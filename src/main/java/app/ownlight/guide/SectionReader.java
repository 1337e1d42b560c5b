package app.ownlight.guide;

import app.ownlight.guide.SectionYaml.FigureYaml;
import app.ownlight.guide.SectionYaml.ForkYaml;
import app.ownlight.guide.SectionYaml.IdeaYaml;
import app.ownlight.guide.SectionYaml.NoteYaml;
import app.ownlight.guide.SectionYaml.PromptYaml;
import app.ownlight.start.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and checks one section: front matter between two lines of three hyphens, then Markdown, and a drawing. */
final class SectionReader {

    private static final String FENCE = "---\n";

    private final GuideFolder folder;
    private final String slug;
    private final SourceFile file;

    private SectionReader(GuideFolder folder, String slug, SourceFile file) {
        this.folder = folder;
        this.slug = slug;
        this.file = file;
    }

    static String fileName(String slug, String language) {
        return slug + "." + language + ".md";
    }

    static Section read(GuideFolder folder, String slug, String language) {
        return new SectionReader(folder, slug, folder.file(fileName(slug, language))).read();
    }

    private Section read() {
        int end = file.text().indexOf("\n" + FENCE);
        if (!file.text().startsWith(FENCE) || end < 0) {
            throw file.broken("line 1", "needs front matter between two lines of ---");
        }
        // The first fence stays, so that lines count as in the file.
        SectionYaml yaml = file.yaml(file.text().substring(0, end + 1), SectionYaml.class);
        String body = file.required("text", file.text().substring(end + 1 + FENCE.length()));
        checkIdeas(yaml, body);
        return new Section(
                slug,
                file.required("title", yaml.title()),
                file.required("summary", yaml.summary()),
                Markdown.html(body),
                file.each("notes", yaml.notes(), this::note),
                figure(yaml.figure()),
                fork(yaml.fork()),
                yaml.ownLine(),
                prompts(yaml));
    }

    private Note note(String place, NoteYaml note) {
        return new Note(
                file.required(place + ".title", note.title()),
                Markdown.html(file.required(place + ".text", note.text())));
    }

    private @Nullable Fork fork(@Nullable ForkYaml fork) {
        if (fork == null) {
            return null;
        }
        String title = file.required("fork.title", fork.title());
        String html = Markdown.html(file.required("fork.text", fork.text()));
        if (!html.contains("<a href=\"/help\">")) {
            throw file.broken("fork.text", "needs a link to /help");
        }
        return new Fork(title, html, file.required("fork.line", fork.line()));
    }

    private Figure figure(FigureYaml figure) {
        String title = file.required("figure.title", figure.title());
        String description = file.required("figure.description", figure.description());
        List<String> legend =
                file.each("figure.legend", file.required("figure.legend", figure.legend()), file::required);
        String svg = Drawing.read(folder.file(slug + ".svg"), slug, title, description);
        return new Figure(title, description, svg, legend, figure.closing().strip());
    }

    private List<Prompt> prompts(SectionYaml yaml) {
        List<Prompt> prompts = file.each(
                "prompts",
                file.required("prompts", yaml.prompts()),
                (place, prompt) -> prompt(place, prompt, yaml.ownLine()));
        file.noneTwice("prompts.number", prompts.stream().map(Prompt::number).toList());
        file.noneTwice("prompts.slug", prompts.stream().map(Prompt::slug).toList());
        return prompts;
    }

    private Prompt prompt(String place, PromptYaml prompt, boolean ownLine) {
        if (prompt.quote() && !prompt.gentle()) {
            throw file.broken(place + ".quote", "only a gentle prompt may be quoted");
        }
        if (prompt.quote() && !ownLine) {
            throw file.broken(place + ".quote", "its section says own-line: false");
        }
        return new Prompt(
                file.wholeNumber(place + ".number", prompt.number()),
                file.slug(place + ".slug", prompt.slug()),
                file.required(place + ".question", prompt.question()),
                prompt.hint().strip(),
                prompt.choices(),
                prompt.gentle(),
                prompt.quote(),
                prompt.loop());
    }

    /** The thoughts of the article that a section holds are named in it, so that no edit loses one. */
    private void checkIdeas(SectionYaml yaml, String body) {
        String text = Stream.concat(Stream.of(body), yaml.notes().stream().map(note -> String.valueOf(note.text())))
                .map(Markdown::words)
                .collect(Collectors.joining(" "));
        file.noneTwice("ideas.slug", file.each("ideas", yaml.ideas(), (place, idea) -> idea(place, idea, text)));
    }

    private String idea(String place, IdeaYaml idea, String text) {
        String words = Markdown.words(file.required(place + ".words", idea.words()));
        if (!text.contains(words)) {
            throw file.broken(place + ".words", "“" + words + "” does not stand in the text");
        }
        return file.slug(place + ".slug", idea.slug());
    }
}
