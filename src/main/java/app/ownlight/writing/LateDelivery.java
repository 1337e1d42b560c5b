package app.ownlight.writing;

import app.ownlight.late.LateSaves;
import app.ownlight.signin.JournalOpenedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Delivers late saves as soon as their journal is open. One that cannot be delivered waits on, and keeps nobody out. */
@Component
class LateDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(LateDelivery.class);

    private final LateSaves lateSaves;

    LateDelivery(LateSaves lateSaves) {
        this.lateSaves = lateSaves;
    }

    @EventListener
    void deliver(JournalOpenedEvent opened) {
        tried(() -> lateSaves
                .waiting(opened.journal())
                .forEach(late -> tried(() -> lateSaves.deliver(opened.journal(), late))));
    }

    private static void tried(Runnable delivery) {
        try {
            delivery.run();
        } catch (RuntimeException e) {
            // Its message is not logged, since it may hold words.
            LOG.error("A late save could not be delivered: {}", e.getClass().getName());
        }
    }
}
