package app.ownlight.late;

import app.ownlight.account.Accounts;
import app.ownlight.account.OpenJournal;
import app.ownlight.draft.Drafts;
import app.ownlight.draft.ResumedDraft;
import app.ownlight.draft.WrittenDraft;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Words that arrived after the lock. They wait sealed, and become drafts when the journal is opened. */
@Service
public class LateSaves {

    /** How many may wait in one journal: whoever finds a ticket cannot fill the disk. */
    static final int MOST = 20;

    private final LateSaveRepository lateSaves;
    private final LateSaveSeal seal;
    private final Accounts accounts;
    private final Drafts drafts;

    LateSaves(LateSaveRepository lateSaves, LateSaveSeal seal, Accounts accounts, Drafts drafts) {
        this.lateSaves = lateSaves;
        this.seal = seal;
        this.accounts = accounts;
        this.drafts = drafts;
    }

    /**
     * Seals words to a journal that is not open: all of them, or none. The same words from the same form wait once.
     *
     * @return whether they are kept; if not, the journal is gone or too many wait in it, and nothing changed
     */
    @Transactional
    public boolean keep(UUID account, List<LateWords> all) {
        Optional<byte[]> keyset = accounts.holdPublicKeyset(account);
        Set<UUID> waiting = new HashSet<>(lateSaves.ids(account));
        Map<UUID, LateWords> fresh = new LinkedHashMap<>();
        all.forEach(words -> fresh.put(seal.id(account, words), words));
        fresh.keySet().removeAll(waiting);
        if (keyset.isEmpty() || waiting.size() + fresh.size() > MOST) {
            return keyset.isPresent() && fresh.isEmpty();
        }
        fresh.forEach((id, words) -> lateSaves.add(account, id, seal.seal(account, keyset.get(), id, words)));
        return true;
    }

    /** Those that can be opened, the one that came first first. */
    @Transactional(readOnly = true)
    public List<OpenedLateSave> waiting(OpenJournal journal) {
        return lateSaves.findByAccountId(journal.account()).stream()
                .flatMap(row -> seal.open(journal, row).stream().map(words -> new OpenedLateSave(row.id(), words)))
                .sorted(Comparator.comparing(late -> late.words().received()))
                .toList();
    }

    /** Its words are saved already. */
    @Transactional
    public void delete(OpenJournal journal, OpenedLateSave late) {
        lateSaves.remove(journal.account(), late.id());
    }

    /**
     * Makes a draft of one, unless there is one with its words already. Whoever does so first leaves nothing for another.
     *
     * @throws app.ownlight.draft.TooManyDraftsException where there is no room for one; it waits on
     */
    @Transactional
    public void deliver(OpenJournal journal, OpenedLateSave late) {
        LateWords words = late.words();
        if (lateSaves.remove(journal.account(), late.id()) == 0) {
            return;
        }
        Optional<WrittenDraft> known = drafts.find(journal, words.form());
        if (known.filter(draft -> draft.says(words.title(), words.text())).isPresent()) {
            return;
        }
        boolean takesPlace =
                known.isEmpty() || known.filter(words::isFromTheBoxOf).isPresent();
        UUID draft = takesPlace ? words.form() : late.id();
        boolean kept = ResumedDraft.of(words.resumes())
                .map(resumed -> drafts.keepInstead(journal, draft, words.head(), words.body(), resumed))
                .orElseGet(() -> drafts.keep(journal, draft, words.head(), words.body()));
        if (!kept) {
            throw new OptimisticLockingFailureException("The draft was sent at the same moment");
        }
    }

    /** A late save with its words. */
    public record OpenedLateSave(UUID id, LateWords words) {}
}
