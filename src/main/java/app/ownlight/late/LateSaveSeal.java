package app.ownlight.late;

import app.ownlight.account.OpenJournal;
import app.ownlight.vault.AssociatedData;
import app.ownlight.vault.Hmac;
import app.ownlight.vault.Kind;
import app.ownlight.vault.Part;
import app.ownlight.vault.SealedJson;
import app.ownlight.vault.Vaults;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals late words without their journal, and opens them with it. */
@Component
class LateSaveSeal {

    private final Vaults vaults;
    private final Hmac marks;

    LateSaveSeal(Vaults vaults, Hmac marks) {
        this.vaults = vaults;
        this.marks = marks;
    }

    /** The same for the same words from the same form, so that a repeat is known. The database confirms no guess of the words. */
    UUID id(UUID account, LateWords words) {
        byte[] json = SealedJson.bytes(words.at(Instant.EPOCH));
        byte[] message = ByteBuffer.allocate(16 + json.length)
                .putLong(account.getMostSignificantBits())
                .putLong(account.getLeastSignificantBits())
                .put(json)
                .array();
        return UUID.nameUUIDFromBytes(marks.secretMark("late save", message));
    }

    byte[] seal(UUID account, byte[] publicKeyset, UUID id, LateWords words) {
        return vaults.sealLate(publicKeyset, place(account, id), SealedJson.bytes(words));
    }

    /** Empty where they are damaged. */
    Optional<LateWords> open(OpenJournal journal, LateSave row) {
        return SealedJson.openLate(journal.vault(), place(journal.account(), row.id()), row.body(), LateWords.class);
    }

    private static AssociatedData place(UUID account, UUID id) {
        return new AssociatedData(account, id, Kind.LATE_SAVE, Part.BODY, 0);
    }
}
