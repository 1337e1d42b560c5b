package app.ownlight.letter;

import app.ownlight.records.RecordSeal;
import app.ownlight.records.SealedRecord;
import app.ownlight.vault.Kind;
import jakarta.persistence.Entity;

/** A letter's row. It has no place among the entries. */
@Entity
class Letter extends SealedRecord {

    static final RecordSeal<LetterHead, LetterBody> SEAL =
            new RecordSeal<>(Kind.LETTER, LetterHead.class, LetterBody.class, LetterHead::fitted);
}
