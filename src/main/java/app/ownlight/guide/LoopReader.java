package app.ownlight.guide;

import app.ownlight.guide.GuideYaml.LoopYaml;
import app.ownlight.guide.GuideYaml.PointYaml;
import app.ownlight.start.SourceFile;
import java.util.List;
import java.util.stream.IntStream;

/** Reads and checks the loop of one guide in one language. */
final class LoopReader {

    private final GuideFolder folder;
    private final SourceFile file;
    private final List<Section> sections;
    private final String language;

    LoopReader(GuideFolder folder, SourceFile file, List<Section> sections, String language) {
        this.folder = folder;
        this.file = file;
        this.sections = sections;
        this.language = language;
    }

    Loop read(LoopYaml yaml) {
        Section cycle = section("loop.cycle", file.required("loop.cycle", yaml.cycle()));
        List<PointYaml> points = file.required("loop.points", yaml.points());
        file.noneTwice("loop.points", points.stream().map(PointYaml::prompt).toList());
        if (points.size() != cycle.figure().legend().size() + 1) {
            throw file.broken("loop.points", "are not the figure’s points and one step out");
        }
        List<LoopPoint> all = IntStream.range(0, points.size())
                .mapToObj(i -> point("loop.points[" + i + "]", points.get(i)))
                .toList();
        return new Loop(cycle, drawing(cycle), all.subList(0, all.size() - 1), all.get(all.size() - 1));
    }

    private String drawing(Section cycle) {
        Figure figure = cycle.figure();
        return Drawing.read(folder.file(cycle.slug() + ".svg"), "loop", figure.title(), figure.description());
    }

    private LoopPoint point(String place, PointYaml point) {
        String name = file.required(place + ".name." + language, point.name().get(language));
        if (name.length() > 40 || name.matches("(?s).*[:\\n].*")) {
            throw file.broken(place + ".name." + language, "has more than 40 characters, a colon or a second line");
        }
        String path = file.required(place + ".prompt", point.prompt());
        PromptInSection named = PromptInSection.named(path, sections, file, place + ".prompt");
        if (!named.prompt().loop()) {
            throw file.broken(place + ".prompt", "“" + path + "” has no loop: true");
        }
        return new LoopPoint(name, named.section(), named.prompt());
    }

    private Section section(String place, String slug) {
        return sections.stream()
                .filter(section -> section.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> file.broken(place, "“" + slug + "” is no section of this guide"));
    }
}
