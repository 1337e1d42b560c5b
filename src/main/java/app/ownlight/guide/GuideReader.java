package app.ownlight.guide;

import app.ownlight.start.SourceFile;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads and checks one guide in all its languages. */
final class GuideReader {

    // They are addresses beside the sections.
    private static final Set<String> RESERVED = Set.of("loop", "workbook", "closing");

    private GuideReader() {}

    static List<Guide> read(GuideFolder folder) {
        SourceFile file = folder.file(GuideFolder.GUIDE);
        GuideYaml yaml = file.yaml(GuideYaml.class);
        file.slug("folder name", folder.slug());
        check(file, yaml);
        List<Guide> guides = yaml.languages().stream()
                .map(language -> read(folder, file, yaml, language))
                .toList();
        guides.forEach(guide -> sameShape(folder, guides.get(0), guide));
        return guides;
    }

    private static void check(SourceFile file, GuideYaml yaml) {
        file.required("languages", yaml.languages());
        file.noneTwice("languages", yaml.languages());
        for (String language : yaml.languages()) {
            file.language("languages", language);
        }
        file.required("sections", yaml.sections());
        file.noneTwice("sections", yaml.sections());
        for (int i = 0; i < yaml.sections().size(); i++) {
            String slug = file.slug("sections[" + i + "]", yaml.sections().get(i));
            if (RESERVED.contains(slug)) {
                throw file.broken("sections[" + i + "]", "“" + slug + "” is reserved");
            }
        }
    }

    private static Guide read(GuideFolder folder, SourceFile file, GuideYaml yaml, String language) {
        int version = file.wholeNumber("version", yaml.version());
        String title = file.required("title." + language, yaml.title().get(language));
        String credit = file.required("credit." + language, yaml.credit().get(language));
        List<Section> sections = yaml.sections().stream()
                .map(section -> SectionReader.read(folder, section, language))
                .toList();
        List<PromptInSection> closing = closing(file, yaml.closing(), sections);
        Loop loop = yaml.loop() == null ? null : new LoopReader(folder, file, sections, language).read(yaml.loop());
        return new Guide(folder.slug(), version, language, title, credit, sections, closing, loop);
    }

    private static List<PromptInSection> closing(SourceFile file, List<String> named, List<Section> sections) {
        file.noneTwice("closing", named);
        return IntStream.range(0, named.size())
                .mapToObj(i -> PromptInSection.named(named.get(i), sections, file, "closing[" + i + "]"))
                .toList();
    }

    private static void sameShape(GuideFolder folder, Guide first, Guide other) {
        for (Section section : other.sections()) {
            var expected = first.section(section.slug()).orElseThrow();
            String file = folder.nameOf(SectionReader.fileName(section.slug(), other.language()));
            if ((section.fork() == null) != (expected.fork() == null)) {
                throw GuideFolder.BROKEN.about(file, "fork", "stands in one language and not in the other");
            }
            if (section.ownLine() != expected.ownLine()) {
                throw GuideFolder.BROKEN.about(file, "own-line", "differs from the one in “" + first.language() + "”");
            }
            if (!shape(section).equals(shape(expected))) {
                throw GuideFolder.BROKEN.about(
                        file,
                        "prompts",
                        "differ in number, slug, gentle, quote or loop from those in “" + first.language() + "”");
            }
        }
    }

    private static List<Prompt> shape(Section section) {
        return section.prompts().stream()
                .map(p -> new Prompt(p.number(), p.slug(), "", "", List.of(), p.gentle(), p.quotable(), p.loop()))
                .toList();
    }
}
