package app.ownlight.walk;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryPlace;
import app.ownlight.guide.Guide;
import app.ownlight.settings.AnswerReminder;
import app.ownlight.settings.WriterZone;
import app.ownlight.thenandnow.AnswerReminders;
import app.ownlight.writing.PromptPlace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of the walk says of answers that were given before. It is said there alone, and nobody is told. */
@Component
class EarlierAnswers {

    private final Entries entries;
    private final AnswerReminders again;
    private final WriterZone zone;

    EarlierAnswers(Entries entries, AnswerReminders again, WriterZone zone) {
        this.entries = entries;
        this.again = again;
        this.zone = zone;
    }

    /** The prompts whose day has come, as far as the guide still asks them. */
    List<PromptPlace> toAnswerAgain(@Nullable OpenJournal journal, Guide guide) {
        List<AnswerReminder> waiting = journal == null ? List.of() : again.waiting(journal);
        if (waiting.isEmpty()) {
            return List.of();
        }
        LocalDate today = zone.today(journal);
        return waiting.stream()
                .filter(due -> due.guide().equals(guide.slug()) && !due.from().isAfter(today))
                .flatMap(due -> place(guide, due).stream())
                .toList();
    }

    /** Whether the first answer is a month old, after which people see it with other eyes. */
    boolean canMeet(@Nullable OpenJournal journal, Guide guide) {
        if (journal == null) {
            return false;
        }
        List<EntryPlace> newestFirst = entries.places(journal).stream()
                .filter(place -> place.isOf(guide.slug()))
                .toList();
        return !newestFirst.isEmpty()
                && !newestFirst.get(newestFirst.size() - 1).date().plusMonths(1).isAfter(zone.today(journal));
    }

    private static Optional<PromptPlace> place(Guide guide, AnswerReminder due) {
        return guide.section(due.section())
                .flatMap(section ->
                        section.prompt(due.prompt()).map(prompt -> new PromptPlace(guide, section, prompt, false)));
    }
}
