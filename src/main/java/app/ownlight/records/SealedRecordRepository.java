package app.ownlight.records;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;

/** What can be asked of all rows with a head and a body. */
@NoRepositoryBean
public interface SealedRecordRepository<T extends SealedRecord> extends SealedHeadRepository<T> {

    /** Adds a row, and never changes one that is there. */
    @Modifying
    @Query("""
            insert into #{#entityName} (accountId, id, revision, head, body)
            values (:accountId, :id, :revision, :head, :body)""")
    int add(UUID accountId, UUID id, long revision, byte[] head, byte[] body);

    /** Changes the row only where it is still as it was seen; 0 rows mean that it is not. */
    @Modifying
    @Query("""
            update #{#entityName} r set r.head = :head, r.body = :body, r.revision = r.revision + 1
            where r.accountId = :accountId and r.id = :id and r.revision = :seen""")
    int revise(UUID accountId, UUID id, long seen, byte[] head, byte[] body);

    /** All heads, in no order. */
    @Query("""
            select new app.ownlight.records.HeadRow(r.id, r.revision, r.head) from #{#entityName} r
            where r.accountId = :accountId""")
    List<HeadRow> heads(UUID accountId);
}
