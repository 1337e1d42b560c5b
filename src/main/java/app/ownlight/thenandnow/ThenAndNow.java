package app.ownlight.thenandnow;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryLine;
import app.ownlight.entry.EntryPlace;
import app.ownlight.entry.Question;
import app.ownlight.entry.WrittenEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds answers to the same prompt, and what was noticed between them. */
@Component
class ThenAndNow {

    private final Entries entries;

    ThenAndNow(Entries entries) {
        this.entries = entries;
    }

    /** Everything that was answered, by prompt, the one answered last first. Nothing is opened for it. */
    List<AnswerPlaces> all(OpenJournal journal) {
        return byPrompt(entries.places(journal));
    }

    /** The first and the latest answer to each of some prompts that were answered more than once, by prompt. */
    Map<Question, AnswerHistory> ends(OpenJournal journal, Predicate<Question> wanted) {
        List<EntryLine> lines = entries.choose(
                journal,
                all -> byPrompt(all).stream()
                        .filter(answers -> answers.count() > 1 && wanted.test(answers.question()))
                        .flatMap(answers -> Stream.of(answers.latest(), answers.first()))
                        .toList());
        return AnswerHistory.of(lines).stream()
                .collect(Collectors.toMap(answers -> answers.question().unworded(), answers -> answers));
    }

    /** All answers to a prompt; empty where there are none any more. */
    Optional<AnswerHistory> answersTo(Question question, OpenJournal journal) {
        return AnswerHistory.of(entries.answersTo(journal, question)).stream().findFirst();
    }

    /** What both of these answer; empty where they are not two answers to one prompt. */
    Optional<Question> questionOf(ChosenTakes chosen, OpenJournal journal) {
        if (!chosen.isSet()) {
            return Optional.empty();
        }
        Set<UUID> ids = Stream.of(chosen.earlier(), chosen.later())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        Set<Long> positions = entries.find(journal, ids).values().stream()
                .map(WrittenEntry::position)
                .collect(Collectors.toSet());
        List<EntryPlace> answers = entries.places(journal).stream()
                .filter(place -> isAnswer(place) && positions.contains(place.position()))
                .toList();
        return answers.size() == ids.size() && byPrompt(answers).size() == 1
                ? Optional.ofNullable(answers.get(0).question())
                : Optional.empty();
    }

    /** What was answered and noticed at one place, newest first. */
    List<EntryLine> at(ObservationPlace place, OpenJournal journal) {
        Question answered = place.answered();
        Question observed = place.question();
        return entries.newest(journal, line -> line.answers(answered) || line.answers(observed), Integer.MAX_VALUE);
    }

    /** Opens answers to be read, in their order; one that was removed meanwhile is passed over. */
    List<Take> open(OpenJournal journal, List<EntryLine> lines) {
        return lines.stream()
                .flatMap(line -> entries.find(journal, line.id()).stream().map(entry -> Take.of(line, entry)))
                .toList();
    }

    private static List<AnswerPlaces> byPrompt(List<EntryPlace> newestFirst) {
        return newestFirst.stream()
                .filter(ThenAndNow::isAnswer)
                .collect(Collectors.groupingBy(EntryPlace::question, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(AnswerPlaces::new)
                .toList();
    }

    private static boolean isAnswer(EntryPlace place) {
        return place.question() != null && !place.question().isObservation();
    }
}
