package app.ownlight.journal;

import app.ownlight.entry.DeletedEntries;
import app.ownlight.session.JournalLockedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Forgets deleted entries at the lock. One that cannot be forgotten is so when its time is up, and nobody is kept from locking. */
@Component
class DeletedEntriesListener {

    private static final Logger LOG = LoggerFactory.getLogger(DeletedEntriesListener.class);

    private final DeletedEntries deleted;

    DeletedEntriesListener(DeletedEntries deleted) {
        this.deleted = deleted;
    }

    @EventListener
    void forget(JournalLockedEvent locked) {
        try {
            deleted.forget(locked.account(), locked.session());
        } catch (RuntimeException e) {
            LOG.warn("Deleted entries could not be forgotten: {}", e.getClass().getName());
        }
    }
}
