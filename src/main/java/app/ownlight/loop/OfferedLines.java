package app.ownlight.loop;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryLine;
import app.ownlight.entry.FirstLine;
import app.ownlight.entry.Question;
import app.ownlight.guide.Guide;
import app.ownlight.guide.LoopPoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        List<EntryLine> answers = entries.newest(
                journal,
                line -> points.stream().anyMatch(point -> line.answers(question(guide, point))),
                Integer.MAX_VALUE);
        Map<LoopPoint, List<String>> offered = new HashMap<>();
        points.forEach(point -> offered.put(point, lines(journal, answers, question(guide, point))));
        return offered;
    }

    private List<String> lines(OpenJournal journal, List<EntryLine> answers, Question question) {
        return answers.stream()
                .filter(line -> line.answers(question))
                .flatMap(line -> entries.find(journal, line.id()).stream())
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
