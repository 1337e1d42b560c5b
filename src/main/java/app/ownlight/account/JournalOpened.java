package app.ownlight.account;

/** A journal was unlocked, and what waited to be saved is saved: time to deliver what came while it was locked. */
public record JournalOpened(OpenJournal journal) {}
