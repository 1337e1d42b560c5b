package app.ownlight.writing;

import app.ownlight.guide.Guide;
import app.ownlight.guide.Guides;
import app.ownlight.guide.Prompt;
import app.ownlight.guide.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A section where it stands in its guide, and the addresses around it. */
public record SectionPlace(Guide guide, Section section) {

    public static Optional<SectionPlace> in(Guides guides, String guide, String section, Locale locale) {
        return guides.find(guide, locale)
                .flatMap(found -> found.section(section).map(in -> new SectionPlace(found, in)));
    }

    /** The prompts that a visit asks: all, or on the gentle path those that are marked for it. */
    public List<Prompt> prompts(boolean gentle) {
        return section.asked(gentle);
    }

    /** The section after this one; empty after the last. */
    public Optional<Section> next() {
        return guide.sections().stream().skip(guide.numberOf(section)).findFirst();
    }

    public String walk() {
        return "/guides/" + guide.slug();
    }

    public String reading() {
        return walk() + "/" + section.slug();
    }

    public String arrive() {
        return reading() + "/arrive";
    }

    public String pause() {
        return reading() + "/pause";
    }

    /** Where somebody goes on to after this section: the next one, and after the last the guide's closing. */
    public String onward() {
        return walk() + "/" + next().map(Section::slug).orElse("closing");
    }
}
