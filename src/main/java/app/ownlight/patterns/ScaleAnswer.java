package app.ownlight.patterns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What was answered at one time.
 *
 * @param date the writer's local date
 * @param answers one, or one before and one after
 */
record ScaleAnswer(Instant when, LocalDate date, List<Integer> answers) {

    int first() {
        return answers.get(0);
    }

    int last() {
        return answers.get(answers.size() - 1);
    }
}
