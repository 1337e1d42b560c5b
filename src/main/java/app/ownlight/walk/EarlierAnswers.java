package app.ownlight.walk;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.EntryLine;
import app.ownlight.guide.Guide;
import app.ownlight.settings.AnswerReminder;
import app.ownlight.settings.WriterZone;
import app.ownlight.thenandnow.AnswerReminders;
import app.ownlight.writing.PromptPlace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of the walk says of answers that were given before. It is said there alone, and nobody is told. */
@Component
class EarlierAnswers {

    private final AnswerReminders again;
    private final WriterZone zone;
    private final Clock clock;

    EarlierAnswers(AnswerReminders again, WriterZone zone, Clock clock) {
        this.again = again;
        this.zone = zone;
        this.clock = clock;
    }

    /** The prompts whose day has come, as far as the guide still asks them. */
    List<PromptPlace> toAnswerAgain(@Nullable OpenJournal journal, Guide guide, Walk walk) {
        return journal == null
                ? List.of()
                : again.due(journal, walk.answers(), today(journal, walk)).stream()
                        .filter(due -> due.guide().equals(guide.slug()))
                        .flatMap(due -> place(guide, due).stream())
                        .toList();
    }

    /** Whether the first answer is a month old, after which people see it with other eyes. */
    boolean canMeet(@Nullable OpenJournal journal, Walk walk) {
        List<EntryLine> answers = walk.answers();
        return journal != null
                && !answers.isEmpty()
                && !answers.get(answers.size() - 1).head().date().plusMonths(1).isAfter(today(journal, walk));
    }

    /** A page that is only read tells no time zone, so what the newest answer was written in stands for it. */
    private LocalDate today(OpenJournal journal, Walk walk) {
        String told =
                walk.answers().isEmpty() ? "" : walk.answers().get(0).head().zone();
        return LocalDate.ofInstant(clock.instant(), zone.of(journal, told));
    }

    private static Optional<PromptPlace> place(Guide guide, AnswerReminder due) {
        return guide.section(due.section())
                .flatMap(section ->
                        section.prompt(due.prompt()).map(prompt -> new PromptPlace(guide, section, prompt, false)));
    }
}
