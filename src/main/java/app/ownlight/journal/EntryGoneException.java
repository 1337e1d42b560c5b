package app.ownlight.journal;

/** The entry is not in this journal: removed meanwhile, or somebody else's. */
class EntryGoneException extends RuntimeException {}
