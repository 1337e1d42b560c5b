package app.ownlight.writing;

import app.ownlight.entry.Question;
import app.ownlight.thenandnow.ObservationPlaces;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of pages with a writing box. */
public final class WritingAddress {

    public static final String FREE_PAGE = "/journal/new";

    /** Where a letter to later is written. */
    public static final String LETTER = "/letters/new";

    /** Leaves room for all else in a head. */
    private static final int LONGEST = 150;

    private static final Pattern EDIT = Pattern.compile("/journal/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/edit");
    private static final Pattern WALK =
            Pattern.compile("/guides/[a-z0-9-]+/(?:[a-z0-9-]+/write/\\d{1,4}|" + Question.LOOP + ")");

    private WritingAddress() {}

    static String edit(UUID entry) {
        return "/journal/" + entry + "/edit";
    }

    /** The entry that is changed at this address; empty at any other. */
    static Optional<UUID> entry(String address) {
        Matcher edit = EDIT.matcher(address);
        return edit.matches() ? Optional.of(UUID.fromString(edit.group(1))) : Optional.empty();
    }

    /** The address, or an empty text where it is none of these. */
    public static String checked(String address) {
        boolean known = address.equals(FREE_PAGE)
                || address.equals(LETTER)
                || address.length() <= LONGEST
                        && (WALK.matcher(address).matches()
                                || ObservationPlaces.PATH.matcher(address).matches())
                || EDIT.matcher(address).matches();
        return known ? address : "";
    }
}
