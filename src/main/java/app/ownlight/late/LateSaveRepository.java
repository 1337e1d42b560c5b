package app.ownlight.late;

import app.ownlight.records.RecordId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LateSaveRepository extends Repository<LateSave, RecordId> {

    /** Adds a row, and never changes one that is there. */
    @Modifying
    @Query("insert into LateSave (accountId, id, body) values (:accountId, :id, :body)")
    int add(UUID accountId, UUID id, byte[] body);

    List<LateSave> findByAccountId(UUID accountId);

    @Query("select l.id from LateSave l where l.accountId = :accountId")
    List<UUID> ids(UUID accountId);

    @Modifying
    @Query("delete from LateSave l where l.accountId = :accountId and l.id = :id")
    int remove(UUID accountId, UUID id);
}
