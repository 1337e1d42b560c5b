package app.ownlight.help;

import app.ownlight.help.HelpYaml.EmergencyYaml;
import app.ownlight.help.HelpYaml.PlaceYaml;
import app.ownlight.start.StartProblemException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who can be reached.
 *
 * @param emergency for danger, the first for most readers of this file
 * @param first the lines that stand above all others, as somebody sees them who cannot read much
 */
record HelpLines(List<Emergency> emergency, List<HelpLine> first, List<Place> places, List<HelpLine> lines) {

    /** @throws StartProblemException naming file, place and reason */
    static HelpLines read(HelpFile file) {
        HelpYaml yaml = file.read();
        LineReader reader = new LineReader(file);
        List<HelpLine> lines = file.each("lines", yaml.lines(), reader::line);
        List<String> slugs = lines.stream().map(HelpLine::slug).toList();
        file.noneTwice("lines", slugs);
        file.known("first", file.some("first", yaml.first()), slugs);
        List<Place> places = file.each("places", yaml.places(), (at, place) -> place(file, at, place, lines));
        List<String> known = places.stream().map(Place::slug).toList();
        file.noneTwice("places", known);
        lines.forEach(line -> file.known("places of " + line.slug(), line.places(), known));
        return new HelpLines(
                file.each("emergency", yaml.emergency(), (at, number) -> emergency(file, at, number)),
                yaml.first().stream()
                        .map(slug -> lines.get(slugs.indexOf(slug)))
                        .toList(),
                places,
                lines);
    }

    /** For the foot of every page. */
    Standing standing() {
        HelpLine line = first.get(0);
        return new Standing(
                emergency.get(0).call(),
                line.first(Contact.Kind.call).orElse(line.contacts().get(0)),
                line.first(Contact.Kind.sms).orElse(null));
    }

    /** The slugs of lines whose comparison with their sources lies too far back. */
    List<String> oldOn(LocalDate today) {
        return lines.stream()
                .filter(line -> line.isOldOn(today))
                .map(HelpLine::slug)
                .toList();
    }

    private static Emergency emergency(HelpFile file, String at, EmergencyYaml yaml) {
        String number = file.text(at + ".number", yaml.number());
        return new Emergency(
                new Contact(Contact.Kind.call, number, number, null, null), file.words(at + ".place", yaml.place()));
    }

    private static Place place(HelpFile file, String at, PlaceYaml yaml, List<HelpLine> lines) {
        String slug = file.slug(at + ".slug", yaml.slug());
        List<HelpLine> here =
                lines.stream().filter(line -> line.places().contains(slug)).toList();
        return new Place(slug, file.words(at + ".name", yaml.name()), file.some(at + " (lines of " + slug + ")", here));
    }

    /** A number for danger, and where it works, as it follows “in”. */
    record Emergency(Contact call, HelpText place) {}

    /** A country, or a part of one that has lines of its own. */
    record Place(String slug, HelpText name, List<HelpLine> lines) {}

    /** The numbers in the foot of every page: for danger, and of the first line, by voice and by message. */
    record Standing(Contact danger, Contact call, @Nullable Contact text) {}
}
