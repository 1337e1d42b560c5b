package app.ownlight.checkin;

import app.ownlight.records.HeadRow;
import app.ownlight.records.RecordSeal;
import app.ownlight.records.SealedHead;
import app.ownlight.vault.Kind;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Entity;
import jakarta.persistence.SqlResultSetMapping;
import java.util.UUID;

/** A check-in's row, with its place among the entries. It has no body and is never changed. */
@Entity
@SqlResultSetMapping(
        name = "CheckIn.heads",
        classes =
                @ConstructorResult(
                        targetClass = HeadRow.class,
                        columns = {
                            @ColumnResult(name = "id", type = UUID.class),
                            @ColumnResult(name = "position", type = Long.class),
                            @ColumnResult(name = "revision", type = Long.class),
                            @ColumnResult(name = "head", type = byte[].class)
                        }))
class CheckIn extends SealedHead {

    static final RecordSeal<CheckInHead, Void> SEAL = new RecordSeal<>(Kind.CHECK_IN, CheckInHead.class, Void.class);

    private long position;
}
