package app.ownlight.search;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a text may be cut without cutting what a reader sees as one character. */
final class Graphemes {

    private static final Pattern ONE = Pattern.compile("\\X");

    /** How far around a place is looked at; few characters are longer. */
    private static final int AROUND = 32;

    private static final int NEVER_CONTINUES = 0x300;

    private Graphemes() {}

    static int startAt(String text, int index) {
        int start = index;
        while (!isBetween(text, start)) {
            start--;
        }
        return start;
    }

    static int endAt(String text, int index) {
        int end = index;
        while (!isBetween(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isBetween(String text, int index) {
        if (index <= 0 || index >= text.length()) {
            return true;
        }
        if (text.charAt(index - 1) < NEVER_CONTINUES && text.charAt(index) < NEVER_CONTINUES) {
            return true;
        }
        int from = Math.max(0, index - AROUND);
        String around = text.substring(from, Math.min(text.length(), index + AROUND));
        return endsOne(around, index - from) && mayBreak(around, index - from);
    }

    /** Knows emoji of several parts. */
    private static boolean endsOne(String text, int index) {
        Matcher characters = ONE.matcher(text);
        while (characters.find() && characters.end() < index) {
            // on to the one that reaches the place
        }
        return characters.end() == index;
    }

    /** Knows the joined consonants of Indian scripts, which the expression does not on every Java. */
    private static boolean mayBreak(String text, int index) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters.isBoundary(index);
    }
}
