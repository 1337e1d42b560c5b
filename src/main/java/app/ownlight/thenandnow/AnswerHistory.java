package app.ownlight.thenandnow;

import app.ownlight.entry.EntryLine;
import app.ownlight.entry.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All that somebody answered to one prompt.
 *
 * @param question as it was asked when it was answered last
 * @param lines the oldest first, and at least one
 */
record AnswerHistory(Question question, List<EntryLine> lines) {

    /** Groups answers by what they answer, the prompt that was answered last first. */
    static List<AnswerHistory> of(List<EntryLine> newestFirst) {
        Map<Question, List<EntryLine>> byPrompt = new LinkedHashMap<>();
        newestFirst.forEach(line -> byPrompt.computeIfAbsent(question(line).unworded(), prompt -> new ArrayList<>())
                .add(line));
        byPrompt.values().forEach(Collections::reverse);
        return byPrompt.values().stream()
                .map(lines -> new AnswerHistory(question(lines.get(lines.size() - 1)), lines))
                .toList();
    }

    public EntryLine first() {
        return lines.get(0);
    }

    public EntryLine latest() {
        return lines.get(lines.size() - 1);
    }

    public boolean canMeet() {
        return lines.size() > 1;
    }

    boolean contains(String id) {
        return lines.stream().anyMatch(line -> has(line, id));
    }

    /** The two that were chosen, the older one first, and one where they are the same; else the first and the latest. */
    List<EntryLine> pair(ChosenTakes chosen) {
        return chosen.isIn(this)
                ? lines.stream()
                        .filter(line -> has(line, chosen.earlier()) || has(line, chosen.later()))
                        .toList()
                : lines.stream()
                        .filter(line -> line == first() || line == latest())
                        .toList();
    }

    private static boolean has(EntryLine line, String id) {
        return line.id().toString().equals(id);
    }

    private static Question question(EntryLine line) {
        return Objects.requireNonNull(Objects.requireNonNull(line.head()).question());
    }
}
