package app.ownlight.draft;

import app.ownlight.records.RecordId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<Draft, RecordId> {

    /** Adds a row, and never changes one that is there. */
    @Modifying
    @Query("""
            insert into Draft (accountId, id, revision, head, body)
            values (:accountId, :id, :revision, :head, :body)""")
    int add(UUID accountId, UUID id, long revision, byte[] head, byte[] body);

    @Modifying
    @Query("""
            update Draft d set d.head = :head, d.body = :body, d.revision = d.revision + 1
            where d.accountId = :accountId and d.id = :id and d.revision = :seen""")
    int revise(UUID accountId, UUID id, long seen, byte[] head, byte[] body);

    long countByAccountId(UUID accountId);

    Optional<Draft> findByAccountIdAndId(UUID accountId, UUID id);

    @Query(
            "select new app.ownlight.draft.DraftRow(d.id, d.revision, d.head) from Draft d where d.accountId = :accountId")
    List<DraftRow> heads(UUID accountId);

    @Modifying
    @Query("delete from Draft d where d.accountId = :accountId and d.id = :id")
    int remove(UUID accountId, UUID id);

    @Modifying
    @Query("delete from Draft d where d.accountId = :accountId and d.id = :id and d.revision = :seen")
    int removeUnchanged(UUID accountId, UUID id, long seen);
}
