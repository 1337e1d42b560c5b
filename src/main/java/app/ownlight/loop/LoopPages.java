package app.ownlight.loop;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Entries;
import app.ownlight.entry.WrittenEntry;
import app.ownlight.guide.LoopPoint;
import app.ownlight.writing.WritingForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a loop shows: the form to put one together, and the newest one drawn. */
@Component
public class LoopPages {

    private final Entries entries;
    private final OfferedLines offered;

    LoopPages(Entries entries, OfferedLines offered) {
        this.entries = entries;
        this.offered = offered;
    }

    /** All that was saved here, newest first. */
    List<WrittenEntry> takes(LoopPlace at, OpenJournal journal) {
        return entries.lines(journal, Entries.NEWEST, line -> line.answers(at.question()), Integer.MAX_VALUE).stream()
                .flatMap(line -> entries.find(journal, line.id()).stream())
                .filter(entry -> !entry.isDamaged())
                .toList();
    }

    /** The form, with the words in it. Words of another shape stay one text in one box. */
    public String form(LoopPlace at, WritingForm form, @Nullable OpenJournal journal, Model model) {
        String text = form.showable().text();
        List<LoopPoint> points = at.loop().all();
        Optional<List<LoopLine>> lines = text.isBlank()
                ? Optional.of(points.stream()
                        .map(point -> new LoopLine(point.name(), ""))
                        .toList())
                : LoopText.read(text, points.size());
        Map<LoopPoint, List<String>> own = journal == null ? Map.of() : offered.of(journal, at.guide(), points);
        model.addAttribute("at", at);
        model.addAttribute(
                "points", lines.map(read -> filled(points, read, own)).orElse(null));
        return "loop/loop";
    }

    /** A take drawn again. One that was changed into another shape is shown as it is. */
    String drawn(LoopPlace at, List<WrittenEntry> takes, Model model) {
        DrawnLoop newest = drawn(at, takes.get(0));
        model.addAttribute("at", at);
        model.addAttribute("entry", newest.entry());
        model.addAttribute("takes", takes.subList(1, takes.size()));
        model.addAttribute("points", newest.points());
        return "loop/loop-drawn";
    }

    static DrawnLoop drawn(LoopPlace at, WrittenEntry take) {
        List<LoopPoint> points = at.loop().all();
        return new DrawnLoop(
                at,
                take,
                LoopText.read(take.text(), points.size())
                        .map(read -> filled(points, read, Map.of()))
                        .orElse(null));
    }

    private static List<FilledPoint> filled(
            List<LoopPoint> points, List<LoopLine> lines, Map<LoopPoint, List<String>> offered) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> new FilledPoint(
                        points.get(i),
                        lines.get(i).name(),
                        lines.get(i).words(),
                        offered.getOrDefault(points.get(i), List.of())))
                .toList();
    }
}
