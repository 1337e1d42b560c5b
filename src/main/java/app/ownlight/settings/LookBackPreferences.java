package app.ownlight.settings;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants to look back. Null until they said so.
 *
 * @param onThisDay whether the journal shows what was written on the same day of earlier years; off until it is wanted
 * @param ownLine whether the journal opens with a line of one's own; on until it is not
 * @param again what they want to answer again, and from when
 */
public record LookBackPreferences(
        @Nullable Boolean onThisDay, @Nullable Boolean ownLine, List<AnswerReminder> again) {

    public static final LookBackPreferences UNTOUCHED = new LookBackPreferences(null, null, null);

    public LookBackPreferences(
            @Nullable Boolean onThisDay, @Nullable Boolean ownLine, @Nullable List<AnswerReminder> again) {
        this.onThisDay = onThisDay;
        this.ownLine = ownLine;
        this.again = again == null ? List.of() : List.copyOf(again);
    }

    public boolean showsThisDay() {
        return Boolean.TRUE.equals(onThisDay);
    }

    public boolean showsOwnLine() {
        return !Boolean.FALSE.equals(ownLine);
    }

    public LookBackPreferences showing(boolean thisDay, boolean line) {
        return new LookBackPreferences(thisDay, line, again);
    }

    /** With another day for a prompt, in the place of the one it had. */
    public LookBackPreferences with(AnswerReminder chosen) {
        return new LookBackPreferences(
                onThisDay,
                ownLine,
                Stream.concat(without(chosen).again.stream(), Stream.of(chosen)).toList());
    }

    /** Without a day for this prompt. */
    public LookBackPreferences without(AnswerReminder settled) {
        return new LookBackPreferences(
                onThisDay,
                ownLine,
                again.stream().filter(other -> !other.isForPromptOf(settled)).toList());
    }
}
