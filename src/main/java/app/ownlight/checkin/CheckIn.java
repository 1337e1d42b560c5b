package app.ownlight.checkin;

import app.ownlight.records.RecordSeal;
import app.ownlight.records.SealedHead;
import app.ownlight.vault.Kind;
import jakarta.persistence.Entity;

/** A check-in's row, with its place among the entries. It has no body and is never changed. */
@Entity
class CheckIn extends SealedHead {

    static final RecordSeal<CheckInHead, Void> SEAL = new RecordSeal<>(Kind.CHECK_IN, CheckInHead.class, Void.class);

    private long position;
}
