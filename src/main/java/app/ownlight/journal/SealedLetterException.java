package app.ownlight.journal;

/** A letter of this id is sealed already, with other words or for another day. It cannot be changed. */
class SealedLetterException extends RuntimeException {}
