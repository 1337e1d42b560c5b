package app.ownlight.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is done to words on receipt, which is next to nothing: line ends become one kind, and nothing is trimmed. */
final class TextRules {

    /** UTF-16 units; some 400 printed pages. */
    static final int MOST = 200_000;

    static final int MOST_TITLE = 200;

    private TextRules() {}

    static String received(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    static boolean isTooLong(String title, String text) {
        return text.length() > MOST || title.length() > MOST_TITLE;
    }

    /** What speaks against saving them, as message keys by field. */
    static Map<String, String> problems(String title, String text) {
        Map<String, String> problems = new LinkedHashMap<>();
        titleProblem(title).ifPresent(key -> problems.put("title", key));
        problem(text).ifPresent(key -> problems.put("text", key));
        return problems;
    }

    static Optional<String> problem(String text) {
        if (text.length() > MOST) {
            return Optional.of("entry.text.long");
        }
        return text.chars().anyMatch(TextRules::isRefused) ? Optional.of("entry.text.signs") : Optional.empty();
    }

    static Optional<String> titleProblem(String title) {
        if (title.length() > MOST_TITLE) {
            return Optional.of("entry.title.long");
        }
        return title.chars().anyMatch(sign -> isRefused(sign) || sign == '\n' || sign == '\t')
                ? Optional.of("entry.title.signs")
                : Optional.empty();
    }

    /** The text as it can be shown and kept. */
    static String withoutRefused(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(sign -> !isRefused(sign)).forEach(sign -> kept.append((char) sign));
        return kept.toString();
    }

    /** The text in pieces that can be kept, none of which ends within a character. An empty text is one empty piece. */
    static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        do {
            int end = Math.min(text.length(), start + MOST);
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            pieces.add(text.substring(start, end));
            start = end;
        } while (start < text.length());
        return pieces;
    }

    private static boolean isRefused(int sign) {
        return Character.isISOControl(sign) && sign != '\n' && sign != '\t';
    }
}
