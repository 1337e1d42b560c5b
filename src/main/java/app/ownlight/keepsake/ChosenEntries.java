package app.ownlight.keepsake;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryLine;
import app.ownlight.entry.WrittenEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Opens what goes into one keepsake, and notices when that is too much to hold at once. */
class ChosenEntries {

    /** UTF-16 units; some 1,000 printed pages. */
    static final int MOST = 2_000_000;

    /** So few that even the longest take little memory before they are counted. */
    private static final int AT_ONCE = 20;

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
        List<WrittenEntry> opened = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            List<UUID> ids = lines.subList(from, Math.min(from + AT_ONCE, lines.size())).stream()
                    .map(EntryLine::id)
                    .toList();
            Map<UUID, WrittenEntry> found = entries.find(journal, ids);
            ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).forEach(entry -> {
                if (entry.isDamaged()) {
                    damaged++;
                } else {
                    add(entry.text());
                    opened.add(entry);
                }
            });
        }
        return opened;
    }

    int damaged() {
        return damaged;
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
