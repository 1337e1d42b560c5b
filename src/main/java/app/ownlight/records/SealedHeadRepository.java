package app.ownlight.records;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** What can be asked of all sealed rows. The owner is part of it each time, so that another's row is simply not found. */
@NoRepositoryBean
public interface SealedHeadRepository<T extends SealedHead> extends Repository<T, RecordId> {

    long countByAccountId(UUID accountId);

    boolean existsByAccountId(UUID accountId);

    boolean existsByAccountIdAndId(UUID accountId, UUID id);

    Optional<T> findByAccountIdAndId(UUID accountId, UUID id);

    @Modifying
    @Query("delete from #{#entityName} r where r.accountId = :accountId and r.id = :id")
    int remove(UUID accountId, UUID id);
}
