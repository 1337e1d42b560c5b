package app.ownlight.journal;

import app.ownlight.account.OpenJournal;
import app.ownlight.guide.Guide;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells from a journal how far its writer has walked a guide. */
@Component
public class Walks {

    private final Entries entries;

    Walks(Entries entries) {
        this.entries = entries;
    }

    /** The walk so far; not begun where no journal is open. */
    public Walk of(Guide guide, @Nullable OpenJournal journal) {
        if (journal == null) {
            return Walk.NOT_BEGUN;
        }
        List<Question> answered =
                entries.lines(journal, Entries.NEWEST, line -> isOf(guide, line), Integer.MAX_VALUE).stream()
                        .map(line -> line.head().question())
                        .toList();
        Map<String, Set<String>> prompts = new HashMap<>();
        answered.forEach(question -> prompts.computeIfAbsent(question.section(), section -> new HashSet<>())
                .add(question.prompt()));
        Map<String, Integer> written = new HashMap<>();
        prompts.forEach((section, slugs) -> written.put(section, slugs.size()));
        return answered.isEmpty()
                ? Walk.NOT_BEGUN
                : new Walk(written, answered.get(0).section());
    }

    private static boolean isOf(Guide guide, EntryLine line) {
        return line.head() != null
                && line.head().question() != null
                && line.head().question().guide().equals(guide.slug())
                && guide.section(line.head().question().section()).isPresent();
    }
}
