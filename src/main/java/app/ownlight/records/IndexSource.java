package app.ownlight.records;

import app.ownlight.account.OpenJournal;

/** Records that have a place in the journal, for an index that has to be made anew. */
public interface IndexSource {

    /** Opens all that a journal has of them, and puts each where it stands. */
    void putAll(OpenJournal journal, JournalIndex index);
}
