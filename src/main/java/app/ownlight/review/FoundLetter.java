package app.ownlight.review;

import app.ownlight.journal.LetterHead;
import java.util.List;
import java.util.UUID;

/**
 * A letter to later in which all words were found.
 *
 * @param title whole; empty where it has none
 * @param passage what is around the words in the text
 */
record FoundLetter(UUID id, LetterHead head, List<Piece> title, List<Piece> passage) {}
