package app.ownlight.search;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * Makes texts comparable, so that people find their words however they were typed ({@link CharacterFolding}). A text is folded piece by
 * piece, a piece being a sign and what is written onto it, so that for each folded sign one can tell where it came from. White space of any
 * kind and length becomes one space.
 */
final class TextFolding {

    /** What a sign folds to that stands alone, as far as it was met: one sign, or one of the two below. */
    private static final char[] ALONE = new char[Character.MAX_VALUE + 1];

    private static final char NOT_MET = 0;
    private static final char NONE_OR_MORE = Character.MAX_VALUE;

    /** All white space of ASCII but the space. */
    private static final String SPACES = "\n\t\r\f\u000b\u001c\u001d\u001e\u001f";

    private static final int[] UNTRACED = {};

    private final String text;
    private final boolean traced;
    private char[] folded;
    private int[] starts = UNTRACED;
    private int[] ends = UNTRACED;
    private int length;

    private TextFolding(String text, boolean traced) {
        this.text = text;
        this.traced = traced;
        this.folded = new char[text.length() + 16];
        if (traced) {
            starts = new int[folded.length];
            ends = new int[folded.length];
        }
    }

    static String of(String text) {
        return isAscii(text) ? spaced(lower(text)) : new TextFolding(text, false).fold();
    }

    /** Enough to look for words without a space in them, which no white space has to be made alike for. */
    static String ofWords(String text) {
        return isAscii(text) ? lower(text) : of(text);
    }

    private static boolean isAscii(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length == text.length();
    }

    /** All that there is to fold in ASCII but white space, by what the JDK does to many signs at once. */
    private static String lower(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.indexOf('`') < 0 ? lower : lower.replace('`', '\'');
    }

    private static String spaced(String text) {
        String spaced = text;
        for (int i = 0; i < SPACES.length(); i++) {
            char space = SPACES.charAt(i);
            spaced = spaced.indexOf(space) < 0 ? spaced : spaced.replace(space, ' ');
        }
        while (spaced.contains("  ")) {
            spaced = spaced.replace("  ", " ");
        }
        return spaced;
    }

    /** The same, and where each sign came from. */
    static Traced traced(String text) {
        TextFolding fold = new TextFolding(text, true);
        return new Traced(fold.fold(), fold.starts, fold.ends);
    }

    private String fold() {
        int start = 0;
        while (start < text.length()) {
            char sign = text.charAt(start);
            int end = start + 1;
            boolean more = end < text.length() && mayContinue(text.charAt(end)) && !CharacterFolding.standsAlone(sign);
            if (Character.isHighSurrogate(sign) || more) {
                end = endOfPiece(start);
            }
            if (end == start + 1) {
                addAlone(sign, start);
            } else {
                add(piece(start, end), start, end);
            }
            start = end;
        }
        return new String(folded, 0, length);
    }

    private static boolean mayContinue(char next) {
        return Character.isHighSurrogate(next) || CharacterFolding.continues(next);
    }

    private int endOfPiece(int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && CharacterFolding.continues(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private String piece(int start, int end) {
        StringBuilder piece = new StringBuilder(end - start);
        int sign = text.codePointAt(start);
        piece.append(CharacterFolding.counted(sign));
        int base = CharacterFolding.continues(sign) ? 0 : piece.length(); // a question may begin with a mark
        boolean joins = false;
        for (int i = start + Character.charCount(sign); i < end; i += Character.charCount(sign)) {
            sign = text.codePointAt(i);
            piece.append(CharacterFolding.counted(sign));
        }
        for (int i = base; i < piece.length(); i++) {
            joins |= CharacterFolding.joins(piece.charAt(i));
        }
        boolean mayBeUnordered = piece.length() > base + 1;
        return joins || mayBeUnordered ? Normalizer.normalize(piece, Normalizer.Form.NFC) : piece.toString();
    }

    private void addAlone(char sign, int start) {
        char one = ALONE[sign];
        if (one == NOT_MET) {
            String counted = CharacterFolding.counted(sign);
            one = counted.length() == 1 && counted.charAt(0) != NOT_MET ? counted.charAt(0) : NONE_OR_MORE;
            ALONE[sign] = one;
        }
        if (one == NONE_OR_MORE) {
            add(CharacterFolding.counted(sign), start, start + 1);
        } else {
            add(one, start, start + 1);
        }
    }

    private void add(String counted, int start, int end) {
        for (int i = 0; i < counted.length(); i++) {
            add(counted.charAt(i), start, end);
        }
    }

    private void add(char sign, int start, int end) {
        if (sign == ' ' && length > 0 && folded[length - 1] == ' ') {
            if (traced) {
                ends[length - 1] = end;
            }
            return;
        }
        if (length == folded.length) {
            grow();
        }
        folded[length] = sign;
        if (traced) {
            starts[length] = start;
            ends[length] = end;
        }
        length++;
    }

    private void grow() {
        folded = Arrays.copyOf(folded, length * 2);
        if (traced) {
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
    }

    /**
     * A folded text that knows where each of its signs came from.
     *
     * @param starts where in the text the piece begins that a sign stands for
     * @param ends where that piece ends
     */
    record Traced(String text, int[] starts, int[] ends) {}
}
