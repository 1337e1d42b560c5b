package app.ownlight.draft;

import app.ownlight.records.RecordSeal;
import app.ownlight.records.SealedRecord;
import app.ownlight.vault.Kind;
import jakarta.persistence.Entity;

/** The row of a draft. Its id is that of the form it came from, and its revision says how often that was sent. */
@Entity
class Draft extends SealedRecord {

    static final RecordSeal<DraftHead, DraftBody> SEAL = new RecordSeal<>(Kind.DRAFT, DraftHead.class, DraftBody.class);
}
