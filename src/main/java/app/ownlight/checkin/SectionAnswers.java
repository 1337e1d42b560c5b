package app.ownlight.checkin;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryLine;
import app.ownlight.entry.Question;
import app.ownlight.guide.Prompt;
import app.ownlight.writing.SectionPlace;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a section's prompts were answered with. */
@Component
class SectionAnswers {

    private final Entries entries;

    SectionAnswers(Entries entries) {
        this.entries = entries;
    }

    /** Each prompt that a visit asks, in order, with its newest answer. */
    List<NewestAnswer> of(OpenJournal journal, SectionPlace at, boolean gentle) {
        List<EntryLine> newestFirst = entries.newestAnswers(
                journal, place -> place.isIn(at.guide().slug(), at.section().slug()));
        return at.prompts(gentle).stream()
                .map(prompt -> new NewestAnswer(
                        prompt,
                        EntryLine.newest(newestFirst, Question.of(at.guide(), at.section(), prompt))
                                .orElse(null)))
                .toList();
    }

    /** @param newest null where nothing is written */
    record NewestAnswer(Prompt prompt, @Nullable EntryLine newest) {}
}
