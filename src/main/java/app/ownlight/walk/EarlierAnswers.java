package app.ownlight.walk;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.EntryLine;
import app.ownlight.guide.Guide;
import app.ownlight.settings.AnswerReminder;
import app.ownlight.settings.WriterZone;
import app.ownlight.thenandnow.AnswerReminders;
import app.ownlight.writing.PromptPlace;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of the walk says of answers that were given before. It is said there alone, and nobody is told. */
@Component
class EarlierAnswers {

    private final AnswerReminders again;
    private final WriterZone zone;

    EarlierAnswers(AnswerReminders again, WriterZone zone) {
        this.again = again;
        this.zone = zone;
    }

    /** The prompts whose day has come, as far as the guide still asks them. */
    List<PromptPlace> toAnswerAgain(@Nullable OpenJournal journal, Guide guide, Walk walk) {
        return journal == null
                ? List.of()
                : again.due(journal, walk.answers(), zone.today(journal)).stream()
                        .filter(due -> due.guide().equals(guide.slug()))
                        .flatMap(due -> place(guide, due).stream())
                        .toList();
    }

    /** Whether the first answer is a month old, after which people see it with other eyes. */
    boolean canMeet(@Nullable OpenJournal journal, Walk walk) {
        List<EntryLine> answers = walk.answers();
        return journal != null
                && !answers.isEmpty()
                && !answers.get(answers.size() - 1).head().date().plusMonths(1).isAfter(zone.today(journal));
    }

    private static Optional<PromptPlace> place(Guide guide, AnswerReminder due) {
        return guide.section(due.section())
                .flatMap(section ->
                        section.prompt(due.prompt()).map(prompt -> new PromptPlace(guide, section, prompt, false)));
    }
}
