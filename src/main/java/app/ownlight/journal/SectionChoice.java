package app.ownlight.journal;

import app.ownlight.entry.EntryLine;
import app.ownlight.guide.Guide;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A section that the journal can be filtered by.
 *
 * @param title empty where the guides have no such section any more
 * @param language of the title
 */
public record SectionChoice(String guide, String section, String title, String language) {

    /** Those of the guides, and what else the page shows or is asked for: a guide may have dropped a section since. */
    public static List<SectionChoice> of(List<Guide> guides, JournalFilter filter, List<EntryLine> shown) {
        List<SectionChoice> choices = new ArrayList<>();
        guides.forEach(guide -> guide.sections()
                .forEach(section -> choices.add(
                        new SectionChoice(guide.slug(), section.slug(), section.title(), guide.language()))));
        Stream<SectionChoice> asked = Stream.of(new SectionChoice(filter.guide(), filter.section(), "", ""))
                .filter(choice -> !choice.section.isEmpty());
        Stream<SectionChoice> answered = shown.stream()
                .filter(line ->
                        line.head() != null && WritingKind.of(line.head().question()) == WritingKind.ANSWER)
                .flatMap(line -> Stream.ofNullable(line.head().question()))
                .map(question -> new SectionChoice(question.guide(), question.section(), "", ""));
        Stream.concat(asked, answered)
                .filter(other -> choices.stream().noneMatch(other::isSameSection))
                .forEach(choices::add);
        return choices;
    }

    /** As a form sends it. */
    public String value() {
        return guide + "/" + section;
    }

    private boolean isSameSection(SectionChoice other) {
        return value().equals(other.value());
    }
}
