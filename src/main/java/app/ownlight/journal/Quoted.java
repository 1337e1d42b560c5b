package app.ownlight.journal;

import app.ownlight.entry.WrittenEntry;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The beginning of an answer, as its writer meets it again. */
record Quoted(UUID id, LocalDate date, String line) {

    /** Signs; about two lines. */
    static final int MOST = 160;

    /** Empty where the entry cannot be opened, or says nothing. */
    static Optional<Quoted> of(WrittenEntry entry) {
        if (entry.head() == null || entry.question() == null) {
            return Optional.empty();
        }
        LocalDate date = entry.head().date();
        Locale language = Locale.forLanguageTag(entry.question().language());
        return entry.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(line -> new Quoted(entry.id(), date, beginning(line, language)));
    }

    /** Whole sentences where they fit, else words. */
    private static String beginning(String line, Locale language) {
        if (line.length() <= MOST) {
            return line;
        }
        String sentences = line.substring(0, lastBreak(BreakIterator.getSentenceInstance(language), line, MOST));
        if (!sentences.isBlank()) {
            return sentences.strip();
        }
        int words = lastBreak(BreakIterator.getWordInstance(language), line, MOST - 1);
        int cut = words > MOST / 2 ? words : lastBreak(BreakIterator.getCharacterInstance(language), line, MOST - 1);
        return line.substring(0, cut).strip() + "…";
    }

    private static int lastBreak(BreakIterator breaks, String line, int most) {
        breaks.setText(line);
        return breaks.isBoundary(most) ? most : breaks.preceding(most);
    }

    @Override
    public String toString() {
        return "Quoted[" + id + "]";
    }
}
