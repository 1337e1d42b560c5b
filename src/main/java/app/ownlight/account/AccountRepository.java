package app.ownlight.account;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

    Optional<Account> findByFoldedName(String foldedName);

    /** The row stays locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Account> findAndHoldById(UUID id);

    /** Adds a row, and never changes one that is there. */
    @Modifying
    @Query("""
            insert into Account (id, name, foldedName, passphraseWrap, publicKeyset, lastPosition, settingsRevision)
            values (:id, :name, :foldedName, :passphraseWrap, :publicKeyset, 0, 0)""")
    int add(UUID id, String name, String foldedName, byte[] passphraseWrap, byte[] publicKeyset);

    /** Takes the next place; the row stays locked until the transaction ends, which orders concurrent saves. */
    @Modifying
    @Query("update Account a set a.lastPosition = a.lastPosition + 1 where a.id = :id")
    int raisePosition(UUID id);

    @Query("select a.lastPosition from Account a where a.id = :id")
    long lastPosition(UUID id);

    @Query(
            "select new app.ownlight.account.SettingsRow(a.settings, a.settingsRevision) from Account a where a.id = :id")
    Optional<SettingsRow> settings(UUID id);

    @Modifying
    @Query("""
            update Account a set a.settings = :settings, a.settingsRevision = a.settingsRevision + 1
            where a.id = :id and a.settingsRevision = :seen""")
    int changeSettings(UUID id, long seen, byte[] settings);
}
