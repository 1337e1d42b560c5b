package app.ownlight.loop;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A loop as the text of an entry, one line a point: {@code Name: words}. */
public final class LoopText {

    private static final Pattern LINE = Pattern.compile("([^:]{1,60}):(?: (.*))?", Pattern.DOTALL);

    private LoopText() {}

    /** An empty text where every point was left open. */
    public static String of(List<LoopLine> lines) {
        if (lines.stream().allMatch(line -> line.words().isBlank())) {
            return "";
        }
        return lines.stream()
                .map(line -> line.words().isBlank() ? line.name() + ":" : line.name() + ": " + line.words())
                .collect(Collectors.joining("\n"));
    }

    /** The lines again, if the text still has the shape; whoever edits an entry may give it any other. */
    static Optional<List<LoopLine>> read(String text, int points) {
        List<Matcher> lines =
                text.lines().filter(line -> !line.isBlank()).map(LINE::matcher).toList();
        return lines.size() == points && lines.stream().allMatch(Matcher::matches)
                ? Optional.of(lines.stream().map(LoopText::line).toList())
                : Optional.empty();
    }

    private static LoopLine line(Matcher found) {
        return new LoopLine(found.group(1).strip(), found.group(2) == null ? "" : found.group(2));
    }
}
