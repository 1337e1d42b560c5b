package app.ownlight.entry;

import app.ownlight.account.OpenJournal;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * What was deleted a short time ago and can be brought back, for ten minutes or until the lock. The rows lie in the session as
 * they lay in the database, sealed; nowhere else.
 */
@Component
public class DeletedEntries {

    static final Duration KEPT = Duration.ofMinutes(10);

    /** An entry may take a megabyte of the server's memory. */
    static final int MOST = 10;

    private static final String DELETED = "journal.deleted.";

    private final Entries entries;
    private final Clock clock;

    DeletedEntries(Entries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Those that can be brought back, the last deleted first. */
    public List<EntryLine> lines(OpenJournal journal, HttpSession session) {
        return kept(session).stream()
                .map(deleted -> EntryLine.of(journal, deleted.row()))
                .toList();
    }

    /** @return whether there was such an entry */
    public boolean delete(OpenJournal journal, UUID id, HttpSession session) {
        Optional<DeletedEntry> deleted = entries.remove(journal, id, clock.instant());
        deleted.ifPresent(entry -> session.setAttribute(DELETED + id, entry.bytes()));
        forgetOthers(kept(session), session);
        return deleted.isPresent();
    }

    /**
     * Brings an entry back to where it stood, as it was. One that is back already stays.
     *
     * @return whether it is there; if not, it was deleted too long ago, or in another session, or never was
     */
    public boolean restore(OpenJournal journal, UUID id, HttpSession session) {
        kept(session).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .ifPresent(entry -> restore(journal, entry));
        boolean there = entries.find(journal, id).isPresent();
        if (there) {
            session.removeAttribute(DELETED + id);
        }
        return there;
    }

    private void restore(OpenJournal journal, DeletedEntry entry) {
        try {
            entries.restore(journal, entry);
        } catch (DataIntegrityViolationException backAlready) {
            // A second click finds what the first one did.
        }
    }

    private static void forgetOthers(List<DeletedEntry> kept, HttpSession session) {
        Set<String> names = kept.stream().map(entry -> DELETED + entry.id()).collect(Collectors.toSet());
        Collections.list(session.getAttributeNames()).stream()
                .filter(name -> name.startsWith(DELETED) && !names.contains(name))
                .forEach(session::removeAttribute);
    }

    private List<DeletedEntry> kept(HttpSession session) {
        return Collections.list(session.getAttributeNames()).stream()
                .filter(name -> name.startsWith(DELETED))
                .flatMap(name -> read(name, session).stream())
                .filter(entry -> !clock.instant().isAfter(entry.deleted().plus(KEPT)))
                .sorted(Comparator.comparing(DeletedEntry::deleted).reversed())
                .limit(MOST)
                .toList();
    }

    private static Optional<DeletedEntry> read(String name, HttpSession session) {
        UUID id = UUID.fromString(name.substring(DELETED.length()));
        return session.getAttribute(name) instanceof byte[] bytes
                ? Optional.of(DeletedEntry.read(id, bytes))
                : Optional.empty();
    }
}
