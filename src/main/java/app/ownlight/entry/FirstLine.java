package app.ownlight.entry;

/** The first line of a text that has anything on it. */
public final class FirstLine {

    private FirstLine() {}

    /** Cut where it has more characters than that, with an ellipsis. */
    public static String of(String text, int most) {
        String line = of(text);
        int characters = line.codePointCount(0, line.length());
        return characters <= most ? line : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }

    public static String of(String text) {
        return text.lines()
                .map(line -> line.replace('\t', ' ').strip())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }
}
