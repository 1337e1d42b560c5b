package app.ownlight.draft;

/** A journal has as many drafts as it can; none was added. */
public class TooManyDraftsException extends RuntimeException {}
