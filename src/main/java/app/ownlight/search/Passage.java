package app.ownlight.search;

import java.util.ArrayList;
import java.util.List;

/** What a result shows of a text: the places where words stand first, with some of what is around them. */
final class Passage {

    private static final int BEFORE = 60;
    private static final int AFTER = 120;
    private static final int MOST_PARTS = 3;

    /** How far a cut may move to fall between two words. */
    private static final int SLACK = 20;

    private static final Piece CUT = new Piece("…", false);
    private static final Piece CUT_BETWEEN = new Piece(" … ", false);

    private Passage() {}

    /** The whole of a title. */
    static List<Piece> ofTitle(String title, SearchWords words) {
        return Highlights.of(title, words).pieces(0, title.length());
    }

    /** The beginning, where none of the words is in this text. */
    static List<Piece> of(String text, SearchWords words) {
        Highlights marks = Highlights.of(text, words);
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        for (Part part : parts(text, marks)) {
            if (part.from > 0) {
                pieces.add(pieces.isEmpty() ? CUT : CUT_BETWEEN);
            }
            pieces.addAll(marks.pieces(part.from, part.to));
            end = part.to;
        }
        if (end < text.stripTrailing().length()) {
            pieces.add(CUT);
        }
        return pieces;
    }

    private static List<Part> parts(String text, Highlights marks) {
        List<Part> parts = new ArrayList<>();
        List<Integer> firsts = marks.firsts().isEmpty() ? List.of(0) : marks.firsts();
        for (int first : firsts) {
            int end = marks.endFrom(first);
            Part part = new Part(cutBefore(text, first), cutAfter(text, end));
            Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last != null && part.from <= last.to) {
                parts.set(parts.size() - 1, new Part(last.from, Math.max(last.to, part.to)));
            } else if (parts.size() < MOST_PARTS) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static int cutBefore(String text, int first) {
        int cut = first - BEFORE;
        if (cut <= 0) {
            return 0;
        }
        for (int i = cut; i < cut + SLACK; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return Graphemes.startAt(text, cut);
    }

    private static int cutAfter(String text, int end) {
        int cut = end + AFTER;
        if (cut >= text.length()) {
            return text.length();
        }
        for (int i = cut; i > cut - SLACK; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return Graphemes.endAt(text, cut);
    }

    private record Part(int from, int to) {}

    /**
     * A part of a text as it was written.
     *
     * @param marked whether it was looked for
     */
    record Piece(String text, boolean marked) {

        @Override
        public String toString() {
            return "Piece";
        }
    }
}
