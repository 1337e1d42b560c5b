package app.ownlight.journal;

/** The first line of a text that has anything on it. */
final class FirstLine {

    private FirstLine() {}

    static String of(String text) {
        return text.lines()
                .map(line -> line.replace('\t', ' ').strip())
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }
}
