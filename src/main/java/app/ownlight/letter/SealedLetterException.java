package app.ownlight.letter;

/** A letter of this id is sealed already, with other words or for another day. It cannot be changed. */
public class SealedLetterException extends RuntimeException {}
