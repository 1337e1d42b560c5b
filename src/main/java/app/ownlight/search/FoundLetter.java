package app.ownlight.search;

import app.ownlight.letter.LetterHead;
import java.util.List;
import java.util.UUID;

/**
 * A letter to later in which all words were found.
 *
 * @param title whole; empty where it has none
 * @param passage what is around the words in the text
 */
record FoundLetter(UUID id, LetterHead head, List<Piece> title, List<Piece> passage) {}
