package app.ownlight.thenandnow;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.EntryLine;
import app.ownlight.entry.Question;
import app.ownlight.settings.AccountSettings;
import app.ownlight.settings.AnswerReminder;
import app.ownlight.settings.Settings;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What somebody wants to answer again, each from a day that they chose. An answer of that day or a later one settles it. */
@Component
public class AnswerReminders {

    private final AccountSettings settings;

    AnswerReminders(AccountSettings settings) {
        this.settings = settings;
    }

    /**
     * The day that waits for a prompt; empty where none was chosen, or it is settled.
     *
     * @param answers at least those to the prompt
     */
    public Optional<LocalDate> day(OpenJournal journal, Question prompt, Collection<EntryLine> answers) {
        return waiting(journal, answers).stream()
                .filter(again -> isFor(again, prompt))
                .map(AnswerReminder::from)
                .findFirst();
    }

    /** Those whose day has come. */
    public List<AnswerReminder> due(OpenJournal journal, Collection<EntryLine> answers, LocalDate today) {
        return waiting(journal, answers).stream()
                .filter(again -> !again.from().isAfter(today))
                .toList();
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

    private List<AnswerReminder> waiting(OpenJournal journal, Collection<EntryLine> answers) {
        return settings.of(journal).again().stream()
                .filter(again -> answers.stream().noneMatch(line -> settles(line, again)))
                .toList();
    }

    private static boolean settles(EntryLine line, AnswerReminder again) {
        return line.head() != null
                && line.head().question() != null
                && isFor(again, line.head().question())
                && !line.head().date().isBefore(again.from());
    }

    private static boolean isFor(AnswerReminder again, Question question) {
        return again.guide().equals(question.guide())
                && again.section().equals(question.section())
                && again.prompt().equals(question.prompt());
    }
}
