package app.ownlight.search;

import app.ownlight.entry.EntryLine;
import java.util.List;

/**
 * An entry in which all words were found.
 *
 * @param title of a free page, whole
 * @param passage what is around the words in the text
 */
record Found(EntryLine line, List<Piece> title, List<Piece> passage) {}
