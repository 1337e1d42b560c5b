package app.ownlight.thenandnow;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryPlace;
import app.ownlight.entry.Question;
import app.ownlight.settings.AccountSettings;
import app.ownlight.settings.AnswerReminder;
import app.ownlight.settings.Settings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What somebody wants to answer again, each from a day that they chose. An answer of that day or a later one settles it. */
@Component
public class AnswerReminders {

    private final AccountSettings settings;
    private final Entries entries;

    AnswerReminders(AccountSettings settings, Entries entries) {
        this.settings = settings;
        this.entries = entries;
    }

    /** The day that waits for a prompt; empty where none was chosen, or it is settled. */
    public Optional<LocalDate> day(OpenJournal journal, Question prompt) {
        return waiting(journal).stream()
                .filter(again -> isFor(again, prompt))
                .map(AnswerReminder::from)
                .findFirst();
    }

    /** Chooses a day for a prompt, in the place of the one it had. */
    public void choose(OpenJournal journal, Question prompt, LocalDate from) {
        change(journal, own -> own.with(new AnswerReminder(prompt.guide(), prompt.section(), prompt.prompt(), from)));
    }

    /** Takes the day of a prompt away. */
    public void forget(OpenJournal journal, Question prompt) {
        change(
                journal,
                own -> own.again().stream()
                        .filter(again -> isFor(again, prompt))
                        .findFirst()
                        .map(own::without)
                        .orElse(own));
    }

    /** Once more where other settings were changed at the same moment. */
    private void change(OpenJournal journal, UnaryOperator<Settings> change) {
        try {
            settings.change(journal, change);
        } catch (OptimisticLockingFailureException elsewhere) {
            settings.change(journal, change);
        }
    }

    /** Those that no answer has settled, whether or not their day has come. */
    public List<AnswerReminder> waiting(OpenJournal journal) {
        List<AnswerReminder> chosen = settings.of(journal).again();
        List<EntryPlace> answers = chosen.isEmpty() ? List.of() : entries.places(journal);
        return chosen.stream()
                .filter(again -> answers.stream().noneMatch(place -> settles(place, again)))
                .toList();
    }

    private static boolean settles(EntryPlace place, AnswerReminder again) {
        return place.question() != null
                && isFor(again, place.question())
                && !place.date().isBefore(again.from());
    }

    private static boolean isFor(AnswerReminder again, Question question) {
        return again.guide().equals(question.guide())
                && again.section().equals(question.section())
                && again.prompt().equals(question.prompt());
    }
}
