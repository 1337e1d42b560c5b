package app.ownlight.keepsake;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryLine;
import app.ownlight.entry.PositionRange;
import app.ownlight.entry.WrittenEntry;
import app.ownlight.guide.Guide;
import app.ownlight.guide.Guides;
import app.ownlight.letter.Letters;
import app.ownlight.letter.WrittenLetter;
import app.ownlight.loop.DrawnLoop;
import app.ownlight.loop.LoopBox;
import app.ownlight.patterns.ChartView;
import app.ownlight.patterns.Patterns;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts keepsakes together. Nothing of them is stored. */
@Component
class KeepsakeBuilder {

    private final Entries entries;
    private final Guides guides;
    private final LoopBox drawn;
    private final Letters letters;
    private final Patterns patterns;

    KeepsakeBuilder(Entries entries, Letters letters, Patterns patterns, Guides guides, LoopBox drawn) {
        this.patterns = patterns;
        this.entries = entries;
        this.letters = letters;
        this.guides = guides;
        this.drawn = drawn;
    }

    /** What there is to choose from. */
    KeepsakeStock stock(OpenJournal journal, Locale locale) {
        return KeepsakeStock.of(
                guides.in(locale),
                entries.newest(journal, PositionRange.ALL, Integer.MAX_VALUE),
                letters.lines(journal));
    }

    /**
     * What was chosen; where that is nothing, a workbook to fill in by hand.
     *
     * @throws ChosenEntries.TooLongException where it is more than a keepsake holds
     */
    Keepsake of(OpenJournal journal, KeepsakeForm form, Locale locale) {
        KeepsakeStock stock = stock(journal, locale);
        ChosenEntries chosen = new ChosenEntries(entries, journal);
        KeepsakeQuestions questions = new KeepsakeQuestions(form.has("newest"), chosen);
        List<Keepsake.Answers> values = form.has("values") ? values(stock, form, questions, locale) : List.of();
        List<Keepsake.Part> parts = stock.sections().stream()
                .filter(section -> form.has(section.key()))
                .map(section -> questions.part(section.guide(), section.section(), section.ticked(form)))
                .toList();
        List<DrawnLoop> loops = form.has("loop") ? loops(stock, chosen, locale) : List.of();
        List<WrittenEntry> pages = chosen.open(KeepsakeQuestions.oldestFirst(stock.tickedPages(form)));
        List<WrittenLetter> read = letters(journal, stock, form, chosen);
        List<ChartView> charts = form.has("patterns") ? charts(journal, locale) : List.of();
        boolean wordless = values.isEmpty()
                && loops.isEmpty()
                && pages.isEmpty()
                && charts.isEmpty()
                && read.isEmpty()
                && parts.stream().allMatch(Keepsake.Part::isBlank);
        if (wordless && parts.isEmpty()) {
            return workbook(stock, form, locale);
        }
        boolean blank = wordless || form.has("blank");
        List<Guide> walked = guides(parts, locale);
        return new Keepsake(
                form.title(),
                walked,
                form.has("figures"),
                blank,
                parts,
                loops,
                blank && form.has("loop") ? blankLoops(walked, loops) : List.of(),
                values,
                read,
                charts,
                pages,
                chosen.damaged());
    }

    /** Every question and none of the answers. */
    private Keepsake workbook(KeepsakeStock stock, KeepsakeForm form, Locale locale) {
        List<Keepsake.Part> parts = stock.sections().stream()
                .map(section -> Keepsake.Part.blank(section.guide(), section.section()))
                .toList();
        List<Guide> all = guides.in(locale);
        boolean figures = form.include().isEmpty() || form.has("figures");
        return new Keepsake(
                form.title(),
                all,
                figures,
                true,
                parts,
                List.of(),
                blankLoops(all, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0);
    }

    private List<Guide> guides(List<Keepsake.Part> parts, Locale locale) {
        List<Guide> walked = parts.stream().map(Keepsake.Part::guide).distinct().toList();
        return walked.isEmpty() ? guides.in(locale) : walked;
    }

    private static List<Guide> blankLoops(List<Guide> walked, List<DrawnLoop> loops) {
        return walked.stream()
                .filter(guide -> guide.loop() != null
                        && loops.stream()
                                .noneMatch(
                                        loop -> loop.entry().question().guide().equals(guide.slug())))
                .toList();
    }

    private List<Keepsake.Answers> values(
            KeepsakeStock stock, KeepsakeForm form, KeepsakeQuestions questions, Locale locale) {
        List<EntryLine> ticked = stock.sections().stream()
                .flatMap(section -> section.ticked(form).stream())
                .toList();
        return guides.in(locale).stream()
                .flatMap(guide -> questions.values(guide, ticked).stream())
                .toList();
    }

    /** Those with anything in them. */
    private List<ChartView> charts(OpenJournal journal, Locale locale) {
        return patterns.charts(journal, locale).stream()
                .filter(chart -> !chart.table().rows().isEmpty())
                .toList();
    }

    /** Those that were chosen. None that is sealed comes out, whatever its id is sent for. */
    private List<WrittenLetter> letters(
            OpenJournal journal, KeepsakeStock stock, KeepsakeForm form, ChosenEntries chosen) {
        List<WrittenLetter> read = letters.readable(journal).stream()
                .filter(letter -> form.hasLetter(letter.id()))
                .toList();
        read.forEach(letter -> chosen.add(letter.text()));
        return read;
    }

    /** The newest take of each guide’s loop. */
    private List<DrawnLoop> loops(KeepsakeStock stock, ChosenEntries chosen, Locale locale) {
        Map<String, List<EntryLine>> byGuide = stock.loops().stream()
                .collect(Collectors.groupingBy(
                        line -> line.head().question().guide(), LinkedHashMap::new, Collectors.toList()));
        return byGuide.values().stream()
                .flatMap(takes -> chosen.open(takes.subList(0, 1)).stream())
                .flatMap(take -> drawn.drawn(take, locale).stream())
                .toList();
    }
}
