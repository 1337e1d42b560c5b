package app.ownlight.keepsake;

import app.ownlight.entry.EntryLine;
import app.ownlight.entry.Question;
import app.ownlight.guide.Guide;
import app.ownlight.guide.Section;
import app.ownlight.letter.LetterLine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything in a journal that can go into a keepsake, each list newest first.
 *
 * @param sections of all guides, in their order
 * @param loops all takes of somebody’s half of a loop
 * @param pages free pages, and answers to what no guide asks any more
 * @param letters those that can be read
 * @param damaged how many entries cannot be opened
 */
record KeepsakeStock(
        List<SectionEntries> sections,
        List<EntryLine> loops,
        List<EntryLine> pages,
        List<LetterLine> letters,
        int damaged) {

    /** So many of the newest are chosen one by one: a form has at most 1,000 fields. */
    private static final int ANSWERS_LISTED = 400;

    private static final int PAGES_LISTED = 100;

    static KeepsakeStock of(List<Guide> guides, List<EntryLine> newestFirst, List<LetterLine> letters) {
        Set<String> homes = guides.stream()
                .flatMap(guide -> guide.sections().stream().map(section -> KeepsakeForm.key("section", guide, section)))
                .collect(Collectors.toSet());
        Map<Boolean, List<EntryLine>> opened =
                newestFirst.stream().collect(Collectors.partitioningBy(line -> !line.isDamaged()));
        List<EntryLine> answers = opened.get(true).stream()
                .filter(line -> homes.contains(home(line)))
                .toList();
        List<EntryLine> loops =
                opened.get(true).stream().filter(line -> isLoop(line, guides)).toList();
        List<EntryLine> pages = opened.get(true).stream()
                .filter(line -> !homes.contains(home(line)) && !isLoop(line, guides))
                .toList();
        Set<EntryLine> listed = answers.stream().limit(ANSWERS_LISTED).collect(Collectors.toSet());
        return new KeepsakeStock(
                guides.stream()
                        .flatMap(guide -> sections(guide, answers, listed))
                        .toList(),
                loops,
                pages,
                letters.stream().filter(LetterLine::isReadable).toList(),
                opened.get(false).size());
    }

    private static Stream<SectionEntries> sections(Guide guide, List<EntryLine> answers, Set<EntryLine> listed) {
        return guide.sections().stream().map(section -> {
            Map<Boolean, List<EntryLine>> here = answers.stream()
                    .filter(line -> KeepsakeForm.key("section", guide, section).equals(home(line)))
                    .collect(Collectors.partitioningBy(listed::contains));
            return new SectionEntries(guide, section, here.get(true), here.get(false));
        });
    }

    private static String home(EntryLine line) {
        Question question = line.head().question();
        return question == null ? "" : "section:" + question.guide() + "/" + question.home();
    }

    private static boolean isLoop(EntryLine line, List<Guide> guides) {
        Question question = line.head().question();
        return question != null
                && question.isLoop()
                && guides.stream()
                        .anyMatch(guide -> guide.loop() != null && guide.slug().equals(question.guide()));
    }

    public List<EntryLine> listedPages() {
        return pages.subList(0, Math.min(PAGES_LISTED, pages.size()));
    }

    /** Those that are ticked, or of a year that is. */
    List<EntryLine> tickedPages(KeepsakeForm form) {
        return pages.stream()
                .filter(line -> form.hasEntry(line.id()) || form.hasYear(line))
                .toList();
    }

    /** How many free pages each year has, the newest year first. */
    public Map<Integer, Long> years() {
        return pages.stream()
                .collect(Collectors.groupingBy(
                        line -> line.head().date().getYear(),
                        () -> new TreeMap<Integer, Long>(Comparator.reverseOrder()),
                        Collectors.counting()));
    }

    /** What is ticked before anybody has chosen: all but free pages, and of a walk that was begun what is written in it. */
    KeepsakeForm usual() {
        boolean begun = sections.stream().anyMatch(section -> section.count() > 0);
        Stream<String> written = sections.stream()
                .filter(section -> !begun || section.count() > 0)
                .flatMap(section -> Stream.concat(
                        Stream.of(section.key(), section.olderKey()),
                        section.listed().stream().map(line -> "entry:" + line.id())));
        Stream<String> opened = letters.stream().map(letter -> "letter:" + letter.id());
        return KeepsakeForm.of(Stream.of(written, opened, Stream.of("figures", "loop", "values", "patterns", "blank"))
                .flatMap(parts -> parts)
                .toList());
    }

    /**
     * What was written in one section of a guide, newest first.
     *
     * @param listed those that can be chosen one by one
     * @param older the others, which are chosen together
     */
    record SectionEntries(Guide guide, Section section, List<EntryLine> listed, List<EntryLine> older) {

        public String key() {
            return KeepsakeForm.key("section", guide, section);
        }

        public String olderKey() {
            return KeepsakeForm.key("older", guide, section);
        }

        public int count() {
            return listed.size() + older.size();
        }

        /** Those that are ticked, whether or not the section is. */
        List<EntryLine> ticked(KeepsakeForm form) {
            return Stream.concat(
                            listed.stream().filter(line -> form.hasEntry(line.id())),
                            older.stream().filter(line -> form.has(olderKey()) || form.hasEntry(line.id())))
                    .toList();
        }
    }
}
