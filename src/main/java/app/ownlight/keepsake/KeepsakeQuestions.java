package app.ownlight.keepsake;

import app.ownlight.entry.EntryLine;
import app.ownlight.entry.Question;
import app.ownlight.entry.WrittenEntry;
import app.ownlight.guide.Guide;
import app.ownlight.guide.Prompt;
import app.ownlight.guide.PromptInSection;
import app.ownlight.guide.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Sorts the chosen answers of a keepsake under their questions. Each answer stands in it once. */
class KeepsakeQuestions {

    private final boolean newest;
    private final ChosenEntries chosen;
    private final Set<UUID> told = new HashSet<>();

    /** @param newest whether only the newest answer to each question goes in */
    KeepsakeQuestions(boolean newest, ChosenEntries chosen) {
        this.newest = newest;
        this.chosen = chosen;
    }

    /** The newest answers to what a guide closes with; these are left out of their section. */
    List<Keepsake.Answers> values(Guide guide, List<EntryLine> ticked) {
        return guide.closing().stream()
                .flatMap(closing -> value(guide, closing, ticked).stream())
                .toList();
    }

    private Optional<Keepsake.Answers> value(Guide guide, PromptInSection closing, List<EntryLine> ticked) {
        Question question = Question.of(guide, closing.section(), closing.prompt());
        List<WrittenEntry> takes = ticked.stream()
                .filter(line -> line.answers(question))
                .max(Comparator.comparingLong(EntryLine::position))
                .map(line -> chosen.open(List.of(line)))
                .orElse(List.of());
        takes.forEach(take -> told.add(take.id()));
        return takes.stream().findFirst().map(take -> new Keepsake.Answers(take.question(), closing.prompt(), takes));
    }

    /** A section with each of its questions, and with those that were asked in it once. */
    Keepsake.Part part(Guide guide, Section section, List<EntryLine> ticked) {
        Map<String, List<EntryLine>> byPrompt = new LinkedHashMap<>();
        section.prompts().forEach(prompt -> byPrompt.put(prompt.slug(), new ArrayList<>()));
        oldestFirst(ticked)
                .forEach(line -> byPrompt.computeIfAbsent(line.head().question().prompt(), slug -> new ArrayList<>())
                        .add(line));
        List<Keepsake.Answers> questions = new ArrayList<>();
        byPrompt.forEach((slug, lines) -> {
            Optional<Prompt> prompt = section.prompt(slug);
            List<WrittenEntry> takes = chosen.open(untold(lines));
            if (!takes.isEmpty()) {
                questions.add(new Keepsake.Answers(takes.get(0).question(), prompt.orElse(null), takes));
            } else if (lines.isEmpty()) {
                questions.add(new Keepsake.Answers(Question.of(guide, section, prompt.get()), prompt.get(), takes));
            }
        });
        return new Keepsake.Part(guide, section, questions);
    }

    private List<EntryLine> untold(List<EntryLine> lines) {
        List<EntryLine> answers = newest
                ? lines.stream()
                        .filter(line -> !line.head().question().isObservation())
                        .max(Comparator.comparingLong(EntryLine::position))
                        .stream()
                        .toList()
                : lines;
        return answers.stream().filter(line -> !told.contains(line.id())).toList();
    }

    static List<EntryLine> oldestFirst(List<EntryLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparingLong(EntryLine::position))
                .toList();
    }
}
