package app.ownlight.review;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * Makes texts comparable, so that people find their words however they were typed ({@link Signs}). A text is folded piece by
 * piece, a piece being a sign and what is written onto it, so that for each folded sign one can tell where it came from. White space of any
 * kind and length becomes one space.
 */
final class TextFold {

    /** What a sign folds to that stands alone, as far as it was met: one sign, or one of the two below. */
    private static final char[] ALONE = new char[Character.MAX_VALUE + 1];

    private static final char NOT_MET = 0;
    private static final char NONE_OR_MORE = Character.MAX_VALUE;

    private static final byte[] ASCII = ascii();

    private static final int[] UNTRACED = {};

    private final String text;
    private final boolean traced;
    private char[] folded;
    private int[] starts = UNTRACED;
    private int[] ends = UNTRACED;
    private int length;

    private TextFold(String text, boolean traced) {
        this.text = text;
        this.traced = traced;
        this.folded = new char[text.length() + 16];
        if (traced) {
            starts = new int[folded.length];
            ends = new int[folded.length];
        }
    }

    static String of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length == text.length() ? ofAscii(bytes) : new TextFold(text, false).fold();
    }

    /** The same for signs that never belong together, in a tenth of the time. */
    private static String ofAscii(byte[] text) {
        int length = 0;
        byte last = 0;
        for (byte sign : text) {
            byte counted = ASCII[sign];
            if (counted != ' ' || last != ' ') {
                text[length++] = counted;
            }
            last = counted;
        }
        return new String(text, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** The same, and where each sign came from. */
    static FoldedText traced(String text) {
        TextFold fold = new TextFold(text, true);
        return new FoldedText(fold.fold(), fold.starts, fold.ends);
    }

    private String fold() {
        int start = 0;
        while (start < text.length()) {
            char sign = text.charAt(start);
            int end = start + 1;
            if (Character.isHighSurrogate(sign) || end < text.length() && mayContinue(text.charAt(end))) {
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
        return Character.isHighSurrogate(next) || Signs.continues(next);
    }

    private int endOfPiece(int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && Signs.continues(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private String piece(int start, int end) {
        StringBuilder piece = new StringBuilder(end - start);
        int sign = text.codePointAt(start);
        piece.append(Signs.counted(sign));
        int base = piece.length();
        boolean joins = false;
        for (int i = start + Character.charCount(sign); i < end; i += Character.charCount(sign)) {
            sign = text.codePointAt(i);
            piece.append(Signs.counted(sign));
        }
        for (int i = base; i < piece.length(); i++) {
            joins |= Signs.joins(piece.charAt(i));
        }
        boolean mayBeUnordered = piece.length() > base + 1;
        return joins || mayBeUnordered ? Normalizer.normalize(piece, Normalizer.Form.NFC) : piece.toString();
    }

    private void addAlone(char sign, int start) {
        char one = ALONE[sign];
        if (one == NOT_MET) {
            String counted = Signs.counted(sign);
            one = counted.length() == 1 && counted.charAt(0) != NOT_MET ? counted.charAt(0) : NONE_OR_MORE;
            ALONE[sign] = one;
        }
        if (one == NONE_OR_MORE) {
            add(Signs.counted(sign), start, start + 1);
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

    private static byte[] ascii() {
        byte[] counted = new byte[0x80];
        for (int sign = 0; sign < counted.length; sign++) {
            counted[sign] = (byte) Signs.counted(sign).charAt(0);
        }
        return counted;
    }

    private void grow() {
        folded = Arrays.copyOf(folded, length * 2);
        if (traced) {
            starts = Arrays.copyOf(starts, length * 2);
            ends = Arrays.copyOf(ends, length * 2);
        }
    }
}
