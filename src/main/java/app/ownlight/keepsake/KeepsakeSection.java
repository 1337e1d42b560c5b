package app.ownlight.keepsake;

import app.ownlight.entry.EntryLine;
import app.ownlight.guide.Guide;
import app.ownlight.guide.Section;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was written in one section of a guide, newest first.
 *
 * @param listed those that can be chosen one by one
 * @param older the others, which are chosen together
 */
record KeepsakeSection(Guide guide, Section section, List<EntryLine> listed, List<EntryLine> older) {

    public String key() {
        return KeepsakeForm.key("section", guide, section);
    }

    public String olderKey() {
        return KeepsakeForm.key("older", guide, section);
    }

    public int count() {
        return listed.size() + older.size();
    }

    /** Those that are ticked, whether or not the section is. */
    List<EntryLine> ticked(KeepsakeForm form) {
        return Stream.concat(
                        listed.stream().filter(line -> form.hasEntry(line.id())),
                        older.stream().filter(line -> form.has(olderKey()) || form.hasEntry(line.id())))
                .toList();
    }
}
