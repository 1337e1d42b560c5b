package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import app.ownlight.late.LateSaves;
import app.ownlight.late.LateSaves.OpenedLateSave;
import app.ownlight.late.LateWords;
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
    private final WritingPages pages;

    LateDelivery(LateSaves lateSaves, WritingPages pages) {
        this.lateSaves = lateSaves;
        this.pages = pages;
    }

    @EventListener
    void deliver(JournalOpenedEvent opened) {
        OpenJournal journal = opened.journal();
        tried(() -> lateSaves.waiting(journal).forEach(late -> tried(() -> deliver(journal, late))));
    }

    private void deliver(OpenJournal journal, OpenedLateSave late) {
        LateWords words = late.words();
        if (pages.isSaved(journal, words.entry(), words.title(), words.text())) {
            lateSaves.delete(journal, late);
        } else {
            lateSaves.deliver(journal, late);
        }
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
