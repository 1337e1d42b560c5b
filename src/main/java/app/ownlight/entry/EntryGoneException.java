package app.ownlight.entry;

/** There is no entry to change: it was removed meanwhile, is damaged, or is somebody else's. */
public class EntryGoneException extends RuntimeException {}
