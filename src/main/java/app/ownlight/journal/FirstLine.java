package app.ownlight.journal;

/** The first line of a text that has anything on it. */
final class FirstLine {

    private FirstLine() {}

    /** Cut where it has more characters than that, with an ellipsis. */
    static String of(String text, int most) {
        String line = of(text);
        int characters = line.codePointCount(0, line.length());
        return characters <= most ? line : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }

    static String of(String text) {
        return text.lines()
                .map(line -> line.replace('\t', ' ').strip())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }
}
