package app.ownlight.account;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

    Optional<Account> findByFoldedName(String foldedName);

    Optional<Account> findById(UUID id);

    /** The row stays locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Account> findAndHoldById(UUID id);

    /** Adds a row, and never changes one that is there. */
    @Modifying
    @Query("""
            insert into Account (id, name, foldedName, passphraseWrap, publicKeyset, keysVersion, lastPosition, settingsRevision)
            values (:id, :name, :foldedName, :passphraseWrap, :publicKeyset, 0, 0, 0)""")
    int add(UUID id, String name, String foldedName, byte[] passphraseWrap, byte[] publicKeyset);

    /** Empty where the journal was erased, or closed by the operator. */
    @Query("select a.keysVersion from Account a where a.id = :id and a.locked = false")
    Optional<Long> keysVersion(UUID id);

    /** Puts a wrap in the place of the one that was seen, for the same passphrase. */
    @Modifying
    @Query("update Account a set a.passphraseWrap = :wrap where a.id = :id and a.passphraseWrap = :seen")
    int renewWrap(UUID id, byte[] seen, byte[] wrap);

    @Modifying
    @Query("""
            update Account a set a.passphraseWrap = :wrap, a.keysVersion = a.keysVersion + 1
            where a.id = :id and a.keysVersion = :seen""")
    int changeWrap(UUID id, long seen, byte[] wrap);

    /** A recovery code is used up by this: it works once. */
    @Modifying
    @Query("""
            update Account a set a.passphraseWrap = :wrap, a.recoveryWrap = null, a.keysVersion = a.keysVersion + 1
            where a.id = :id and a.keysVersion = :seen and a.recoveryWrap = :used""")
    int recover(UUID id, long seen, byte[] used, byte[] wrap);

    @Modifying
    @Query("update Account a set a.recoveryWrap = :wrap where a.id = :id and a.keysVersion = :seen")
    int changeRecovery(UUID id, long seen, byte @Nullable [] wrap);

    /** What hangs on the row goes with it: the database cascades. */
    @Modifying
    @Query("delete from Account a where a.id = :id")
    int erase(UUID id);

    /** Takes the next place; the row stays locked until the transaction ends, which orders concurrent saves. */
    @Modifying
    @Query("update Account a set a.lastPosition = a.lastPosition + 1 where a.id = :id")
    int raisePosition(UUID id);

    @Query("select new app.ownlight.account.SummaryRow(a.summary, a.lastPosition) from Account a where a.id = :id")
    Optional<SummaryRow> summary(UUID id);

    @Modifying
    @Query("update Account a set a.summary = :summary where a.id = :id")
    int changeSummary(UUID id, byte @Nullable [] summary);

    @Query(
            "select new app.ownlight.account.SettingsRow(a.settings, a.settingsRevision) from Account a where a.id = :id")
    Optional<SettingsRow> settings(UUID id);

    @Modifying
    @Query("""
            update Account a set a.settings = :settings, a.settingsRevision = a.settingsRevision + 1
            where a.id = :id and a.settingsRevision = :seen""")
    int changeSettings(UUID id, long seen, byte[] settings);
}
