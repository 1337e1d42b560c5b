package app.ownlight.loop;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryLine;
import app.ownlight.entry.EntryPlace;
import app.ownlight.entry.FirstLine;
import app.ownlight.entry.Question;
import app.ownlight.entry.WrittenEntry;
import app.ownlight.guide.Guide;
import app.ownlight.guide.LoopPoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lines of somebody's own answers, to choose from. */
@Component
class OfferedLines {

    private static final int MOST = 8;

    private final Entries entries;

    OfferedLines(Entries entries) {
        this.entries = entries;
    }

    /** For each point the first lines of the newest answers to its question, each at most as long as a loop takes it. */
    Map<LoopPoint, List<String>> of(OpenJournal journal, Guide guide, List<LoopPoint> points) {
        List<EntryLine> answers = entries.choose(journal, all -> newest(all, guide, points));
        Map<UUID, WrittenEntry> opened =
                entries.find(journal, answers.stream().map(EntryLine::id).toList());
        Map<LoopPoint, List<String>> offered = new HashMap<>();
        points.forEach(point -> offered.put(point, lines(answers, opened, question(guide, point))));
        return offered;
    }

    /** As many answers to each question as lines are offered: one of each is there at least. */
    private static List<EntryPlace> newest(List<EntryPlace> newestFirst, Guide guide, List<LoopPoint> points) {
        return points.stream()
                .map(point -> question(guide, point))
                .flatMap(question -> newestFirst.stream()
                        .filter(place -> place.answers(question))
                        .limit(MOST))
                .distinct()
                .toList();
    }

    private static List<String> lines(List<EntryLine> answers, Map<UUID, WrittenEntry> opened, Question question) {
        return answers.stream()
                .filter(line -> line.answers(question))
                .flatMap(line -> Stream.ofNullable(opened.get(line.id())))
                .flatMap(entry -> entry.text().lines())
                .filter(line -> !line.isBlank())
                .map(line -> FirstLine.of(line, LoopLine.MOST))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Question question(Guide guide, LoopPoint point) {
        return Question.of(guide, point.section(), point.prompt());
    }
}
