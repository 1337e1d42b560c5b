package app.ownlight.draft;

import app.ownlight.records.SealedRecordRepository;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DraftRepository extends SealedRecordRepository<Draft> {

    List<Draft> findByAccountId(UUID accountId);

    @Modifying
    @Query("delete from Draft d where d.accountId = :accountId and d.id = :id and d.revision = :seen")
    int removeUnchanged(UUID accountId, UUID id, long seen);
}
