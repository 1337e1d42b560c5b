package app.ownlight.keepsake;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryLine;
import app.ownlight.entry.WrittenEntry;
import java.util.List;
import java.util.Optional;

/** Opens what goes into one keepsake, and notices when that is too much to hold at once. */
class ChosenEntries {

    /** UTF-16 units; some 1,000 printed pages. */
    static final int MOST = 2_000_000;

    private final Entries entries;
    private final OpenJournal journal;
    private int length;
    private int damaged;

    ChosenEntries(Entries entries, OpenJournal journal) {
        this.entries = entries;
        this.journal = journal;
    }

    /** In the order given, without what was deleted meanwhile or is damaged. */
    List<WrittenEntry> open(List<EntryLine> lines) {
        return lines.stream().flatMap(line -> open(line).stream()).toList();
    }

    int damaged() {
        return damaged;
    }

    private Optional<WrittenEntry> open(EntryLine line) {
        Optional<WrittenEntry> found = entries.find(journal, line.id());
        if (found.isPresent() && found.get().isDamaged()) {
            damaged++;
            return Optional.empty();
        }
        found.ifPresent(entry -> add(entry.text()));
        return found;
    }

    void add(String text) {
        length += text.length();
        if (length > MOST) {
            throw new TooLongException();
        }
    }

    /** More was chosen than a keepsake holds. */
    static class TooLongException extends RuntimeException {}
}
