package app.ownlight.signin;

import app.ownlight.account.OpenJournal;

/** A journal was unlocked, and what waited to be saved is saved: time to deliver what came while it was locked. */
public record JournalOpenedEvent(OpenJournal journal) {}
