package app.ownlight.search;

import app.ownlight.search.Passage.Piece;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where words stand in a text: whole characters, and every place, also where places overlap. */
final class Highlights {

    private final String text;
    private final BitSet marked = new BitSet();
    private final SortedSet<Integer> firsts = new TreeSet<>();

    private Highlights(String text) {
        this.text = text;
    }

    static Highlights of(String text, SearchWords words) {
        Highlights marks = new Highlights(text);
        TextFolding.Traced folded = TextFolding.traced(text);
        words.all().forEach(word -> marks.mark(word, folded));
        return marks;
    }

    private void mark(String word, TextFolding.Traced folded) {
        int at = folded.text().indexOf(word);
        if (at >= 0) {
            firsts.add(folded.starts()[at]);
        }
        while (at >= 0) {
            marked.set(folded.starts()[at], folded.ends()[at + word.length() - 1]);
            at = folded.text().indexOf(word, at + 1);
        }
    }

    /** Where each of the words stands first, in the order of the text. */
    List<Integer> firsts() {
        return List.copyOf(firsts);
    }

    /** Where the marks end that go on from there. */
    int endFrom(int start) {
        return marked.nextClearBit(start);
    }

    /** The text from one place to another, neither of which is within a character, in pieces. */
    List<Piece> pieces(int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int plain = from;
        int start = marked.nextSetBit(from);
        while (start >= 0 && start < to) {
            int end = Math.min(to, Graphemes.endAt(text, marked.nextClearBit(start)));
            start = Math.max(plain, Graphemes.startAt(text, start));
            if (start > plain) {
                pieces.add(new Piece(text.substring(plain, start), false));
            }
            pieces.add(new Piece(text.substring(start, end), true));
            plain = end;
            start = marked.nextSetBit(end);
        }
        if (plain < to) {
            pieces.add(new Piece(text.substring(plain, to), false));
        }
        return pieces;
    }
}
