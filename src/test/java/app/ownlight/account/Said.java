package app.ownlight.account;

import java.util.stream.Collectors;

/** What a command said on a stream, without what the log of the tests before says there too. */
final class Said {

    private Said() {}

    static String on(String stream) {
        return stream.lines()
                .filter(line -> !line.matches("\\d{4}-\\d\\d-.*"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
