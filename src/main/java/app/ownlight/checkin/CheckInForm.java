package app.ownlight.checkin;

import app.ownlight.guide.Guide;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check-in as it was sent, or as it is to be shown. An answer is null where nothing was chosen, and empty where the person would
 * rather not say.
 *
 * @param id made when the form is shown; the same id sent again is the same check-in
 * @param zone the browser's IANA time zone, empty where no script could tell it
 * @param action what to do after a pause: {@code next} or {@code stop}
 */
public record CheckInForm(
        String id,
        String zone,
        @Nullable String worth,
        @Nullable String steady,
        @Nullable String kind,
        String action) {

    public CheckInForm(
            @Nullable String id,
            @Nullable String zone,
            @Nullable String worth,
            @Nullable String steady,
            @Nullable String kind,
            @Nullable String action) {
        this.id = uuid(id).toString();
        this.zone = zone == null ? "" : zone;
        this.worth = worth;
        this.steady = steady;
        this.kind = kind;
        this.action = action == null ? "" : action;
    }

    public static CheckInForm empty() {
        return new CheckInForm(null, null, null, null, null, null);
    }

    UUID checkIn() {
        return UUID.fromString(id);
    }

    boolean asksToGoOn() {
        return action.equals("next");
    }

    /**
     * What stands against it, as message keys by field.
     *
     * @param stale whether its page had been open too long
     */
    public Map<String, String> problems(boolean stale) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!isAnswer(worth)) {
            problems.put("worth", "form.scale.range");
        }
        if (!isAnswer(steady)) {
            problems.put("steady", "form.scale.range");
        }
        if (!isAnswer(kind)) {
            problems.put("kind", "form.scale.range");
        }
        if (problems.isEmpty() && stale) {
            problems.put("steady", "form.scale.stale");
        }
        return problems;
    }

    /** The check-in that it gives at a section, or at the guide’s closing. It has no problems. */
    CheckInHead at(Guide guide, String section, CheckInHead.Moment moment, Instant now, ZoneId where) {
        return new CheckInHead(
                now,
                where.getId(),
                LocalDate.ofInstant(now, where),
                guide.slug(),
                guide.version(),
                section,
                moment,
                number(worth),
                number(steady),
                number(kind));
    }

    private static boolean isAnswer(@Nullable String answer) {
        return answer == null || answer.matches("[1-7]?");
    }

    private static @Nullable Integer number(@Nullable String answer) {
        return answer == null || answer.isEmpty() ? null : Integer.valueOf(answer);
    }

    @Override
    public String toString() {
        return "CheckInForm[" + id + "]";
    }

    private static UUID uuid(@Nullable String id) {
        try {
            return id == null ? UUID.randomUUID() : UUID.fromString(id);
        } catch (IllegalArgumentException odd) {
            return UUID.randomUUID();
        }
    }
}
