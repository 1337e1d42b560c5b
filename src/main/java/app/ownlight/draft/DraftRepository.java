package app.ownlight.draft;

import app.ownlight.records.SealedRecordRepository;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DraftRepository extends SealedRecordRepository<Draft> {

    /** Those with some ids, in no order. */
    @Query("select d from Draft d where d.accountId = :accountId and d.id in :ids")
    List<Draft> all(UUID accountId, List<UUID> ids);

    boolean existsByAccountIdAndIdAndRevision(UUID accountId, UUID id, long revision);

    @Modifying
    @Query("delete from Draft d where d.accountId = :accountId and d.id = :id and d.revision = :seen")
    int removeUnchanged(UUID accountId, UUID id, long seen);
}
