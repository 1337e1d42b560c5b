package app.ownlight.thenandnow;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryLine;
import app.ownlight.entry.EntryPlace;
import app.ownlight.entry.Question;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds answers to the same prompt, and what was noticed between them. */
@Component
class ThenAndNow {

    private final Entries entries;

    ThenAndNow(Entries entries) {
        this.entries = entries;
    }

    /** Everything that was answered, by prompt, the one answered last first. */
    List<AnswerHistory> all(OpenJournal journal) {
        return AnswerHistory.of(entries.newest(journal, ThenAndNow::isAnswer, Integer.MAX_VALUE));
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

    private static boolean isAnswer(EntryPlace place) {
        return place.question() != null && !place.question().isObservation();
    }
}
