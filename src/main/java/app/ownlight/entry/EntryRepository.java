package app.ownlight.entry;

import app.ownlight.records.HeadRow;
import app.ownlight.records.SealedRecordRepository;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface EntryRepository extends SealedRecordRepository<Entry> {

    /** Adds a row, and never changes one that is there. */
    @Modifying
    @Query("""
            insert into Entry (accountId, id, position, revision, head, body)
            values (:accountId, :id, :position, :revision, :head, :body)""")
    int add(UUID accountId, UUID id, long position, long revision, byte[] head, byte[] body);

    /** The row stays as it is until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Entry> findAndHoldByAccountIdAndId(UUID accountId, UUID id);

    /** Those with some ids, in no order. */
    @NativeQuery("""
            select r.* from unnest(:ids) as wanted (id)
            join entry r on r.account_id = :accountId and r.id = wanted.id""")
    List<Entry> all(UUID accountId, UUID[] ids);

    Optional<Entry> findByAccountIdAndPosition(UUID accountId, long position);

    /** Newest first. Named in the order, the owner lets H2 go backwards over the index instead of sorting the whole journal. */
    @Query("""
            select new app.ownlight.records.HeadRow(e.id, e.position, e.revision, e.head) from Entry e
            where e.accountId = :accountId and e.position > :after and e.position < :before
            order by e.accountId desc, e.position desc""")
    List<HeadRow> newestHeads(UUID accountId, long after, long before, Limit limit);

    /** Oldest first. */
    @Query("""
            select new app.ownlight.records.HeadRow(e.id, e.position, e.revision, e.head) from Entry e
            where e.accountId = :accountId and e.position > :after and e.position < :before
            order by e.accountId, e.position""")
    List<HeadRow> oldestHeads(UUID accountId, long after, long before, Limit limit);

    /** Those at some positions, in no order. Joined like this, H2 asks its index for each of them. */
    @NativeQuery(value = """
                    select r.id, r.position, r.revision, r.head from unnest(:positions) as wanted (position)
                    join entry r on r.account_id = :accountId and r.position = wanted.position""", sqlResultSetMapping = "Entry.heads")
    List<HeadRow> headsAt(UUID accountId, Long[] positions);

    /** Newest first. Long bodies are left out: they are null. */
    @Query("""
            select new app.ownlight.entry.WholeRow(e.id, e.position, e.revision, e.head,
                case when cast(sql('octet_length(?)', e.body) as Integer) <= :longest then e.body end)
            from Entry e where e.accountId = :accountId and e.position > :after and e.position < :before
            order by e.accountId desc, e.position desc""")
    List<WholeRow> newestRows(UUID accountId, long after, long before, int longest, Limit limit);
}
