package app.ownlight.session;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page to go back to after unlocking: a path of this site and nothing that a browser could read as another. */
public final class LocalPath {

    public static final String HOME = "/";

    private static final Pattern LOCAL = Pattern.compile("/(?:[a-z0-9-]+(?:/[a-z0-9-]+)*)?");

    private LocalPath() {}

    public static String checked(@Nullable String path) {
        return path != null && LOCAL.matcher(path).matches() ? path : HOME;
    }
}
