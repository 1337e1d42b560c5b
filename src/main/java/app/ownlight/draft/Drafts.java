package app.ownlight.draft;

import app.ownlight.account.OpenJournal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Words that are not saved yet, one draft for each form that was shown. A draft never touches an entry. */
@Service
public class Drafts {

    /** How many one journal has: far more than anybody leaves lying, and few enough to look through. */
    public static final int MOST = 1_000;

    private final DraftRepository drafts;

    Drafts(DraftRepository drafts) {
        this.drafts = drafts;
    }

    /**
     * Keeps what stands in the box of a form, in the place of what that form sent before. The same once more changes nothing.
     *
     * @param id of the shown form
     * @return whether it is kept; if not, the same form was faster elsewhere and nothing changed
     * @throws TooManyDraftsException where it would be a draft more than a journal has
     */
    @Transactional
    public boolean keep(OpenJournal journal, UUID id, DraftHead head, DraftBody body) {
        return keep(journal, id, head, body, MOST);
    }

    private boolean keep(OpenJournal journal, UUID id, DraftHead head, DraftBody body, int most) {
        Optional<Draft> row = drafts.findByAccountIdAndId(journal.account(), id);
        Optional<WrittenDraft> stored = row.flatMap(draft -> opened(journal, draft));
        if (stored.filter(draft -> draft.isAlready(head, body)).isPresent()) {
            return true;
        }
        if (row.isEmpty() && count(journal) >= most) {
            throw new TooManyDraftsException();
        }
        long next = row.map(draft -> draft.revision() + 1).orElse(Draft.FIRST_REVISION);
        DraftHead placed = stored.map(draft -> head.after(draft.head())).orElse(head);
        byte[] sealedHead = Draft.SEAL.head(journal, id, next, placed);
        byte[] sealedBody = Draft.SEAL.body(journal, id, next, body);
        return row.map(draft -> drafts.revise(journal.account(), id, draft.revision(), sealedHead, sealedBody))
                        .orElseGet(() -> drafts.add(journal.account(), id, next, sealedHead, sealedBody))
                == 1;
    }

    /** Keeps words that went on from another draft, which goes unless its own form has sent more since. */
    @Transactional
    public boolean keepInstead(OpenJournal journal, UUID id, DraftHead head, DraftBody body, ResumedDraft resumed) {
        boolean goes = !resumed.id().equals(id)
                && drafts.existsByAccountIdAndIdAndRevision(journal.account(), resumed.id(), resumed.revision());
        boolean kept = keep(journal, id, head, body, goes ? MOST + 1 : MOST);
        if (kept && goes) {
            drop(journal, resumed.id(), resumed.revision());
        }
        return kept;
    }

    /** What a form sent is saved, or not wanted any more: its draft goes, and the one it went on from unless that has changed. */
    @Transactional
    public void delete(OpenJournal journal, UUID id, Optional<ResumedDraft> resumed) {
        drop(journal, id);
        resumed.ifPresent(other -> drop(journal, other.id(), other.revision()));
    }

    /** These words are saved already: a draft of them goes, and one with other words stays. */
    @Transactional
    public void deleteSame(OpenJournal journal, UUID id, String title, String text) {
        find(journal, id)
                .filter(draft -> draft.says(title, text))
                .ifPresent(draft -> drop(journal, id, draft.revision()));
    }

    /** All drafts that can be opened, the one kept last first. */
    @Transactional(readOnly = true)
    public List<DraftLine> lines(OpenJournal journal) {
        return drafts.heads(journal.account()).stream()
                .flatMap(
                        row -> Draft.SEAL
                                .openHead(journal, row)
                                .map(head -> new DraftLine(row.id(), row.revision(), head))
                                .stream())
                .sorted(Comparator.comparing((DraftLine line) -> line.head().kept())
                        .reversed())
                .toList();
    }

    /** These with their words, in the same order; without what cannot be opened. */
    @Transactional(readOnly = true)
    public List<WrittenDraft> find(OpenJournal journal, List<DraftLine> lines) {
        List<UUID> ids = lines.stream().map(DraftLine::id).toList();
        Map<UUID, WrittenDraft> found = drafts.all(journal.account(), ids).stream()
                .flatMap(draft -> opened(journal, draft).stream())
                .collect(Collectors.toMap(WrittenDraft::id, draft -> draft));
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }

    @Transactional(readOnly = true)
    public Optional<WrittenDraft> find(OpenJournal journal, UUID id) {
        return drafts.findByAccountIdAndId(journal.account(), id).flatMap(draft -> opened(journal, draft));
    }

    @Transactional
    public boolean drop(OpenJournal journal, UUID id) {
        return drafts.remove(journal.account(), id) == 1;
    }

    /** How many there are, whether or not they can be opened. */
    @Transactional(readOnly = true)
    public long count(OpenJournal journal) {
        return drafts.countByAccountId(journal.account());
    }

    /** Drops a draft whose words went on into another form, unless its own form has sent more since. */
    @Transactional
    public boolean drop(OpenJournal journal, UUID id, long seen) {
        return drafts.removeUnchanged(journal.account(), id, seen) == 1;
    }

    /** Empty where it is damaged. */
    private static Optional<WrittenDraft> opened(OpenJournal journal, Draft draft) {
        return Draft.SEAL.open(
                journal, draft, (head, body) -> new WrittenDraft(draft.id(), draft.revision(), head, body));
    }
}
