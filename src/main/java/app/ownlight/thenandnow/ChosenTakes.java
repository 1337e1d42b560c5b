package app.ownlight.thenandnow;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ids of the two answers that somebody chosen; anything else in the address is as if nothing were chosen. */
record ChosenTakes(String earlier, String later) {

    static final ChosenTakes NOTHING = new ChosenTakes(null, null);

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    ChosenTakes(@Nullable String earlier, @Nullable String later) {
        this.earlier = id(earlier);
        this.later = id(later);
    }

    public boolean isSet() {
        return !earlier.isEmpty() && !later.isEmpty();
    }

    boolean isIn(AnswerHistory takes) {
        return takes.contains(earlier) && takes.contains(later);
    }

    /** As it follows a path. */
    String query() {
        return isSet() ? "?earlier=" + earlier + "&later=" + later : "";
    }

    private static String id(@Nullable String sent) {
        return sent != null && ID.matcher(sent).matches() ? sent : "";
    }
}
