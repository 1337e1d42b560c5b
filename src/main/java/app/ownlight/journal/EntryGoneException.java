package app.ownlight.journal;

/** There is no entry to change: it was removed meanwhile, is damaged, or is somebody else's. */
class EntryGoneException extends RuntimeException {}
