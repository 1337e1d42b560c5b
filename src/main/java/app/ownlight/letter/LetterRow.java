package app.ownlight.letter;

import java.util.UUID;

/** What a list of letters takes: id, revision and sealed head. */
record LetterRow(UUID id, long revision, byte[] head) {}
