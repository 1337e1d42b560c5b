package app.ownlight.entry;

import app.ownlight.records.HeadRow;
import app.ownlight.records.SealedRecordRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DeletedEntryRepository extends SealedRecordRepository<DeletedEntry> {

    @Modifying
    @Query("""
            insert into DeletedEntry (accountId, id, position, revision, head, body, deletedAt, sessionMark)
            values (:accountId, :id, :position, :revision, :head, :body, :deletedAt, :sessionMark)""")
    int add(
            UUID accountId,
            UUID id,
            long position,
            long revision,
            byte[] head,
            byte[] body,
            Instant deletedAt,
            UUID sessionMark);

    /** The last deleted first. */
    @Query("""
            select new app.ownlight.records.HeadRow(d.id, d.position, d.revision, d.head) from DeletedEntry d
            where d.accountId = :accountId and d.sessionMark = :sessionMark and d.deletedAt >= :since
            order by d.deletedAt desc""")
    List<HeadRow> heads(UUID accountId, UUID sessionMark, Instant since);

    @Query("""
            select d from DeletedEntry d
            where d.accountId = :accountId and d.id = :id and d.sessionMark = :sessionMark and d.deletedAt >= :since""")
    Optional<DeletedEntry> find(UUID accountId, UUID id, UUID sessionMark, Instant since);

    boolean existsByAccountIdAndSessionMark(UUID accountId, UUID sessionMark);

    @Modifying
    @Query("delete from DeletedEntry d where d.accountId = :accountId and d.sessionMark = :sessionMark")
    int removeOf(UUID accountId, UUID sessionMark);

    @Modifying
    @Query("delete from DeletedEntry d where d.accountId = :accountId and d.deletedAt < :before")
    int removeOlder(UUID accountId, Instant before);

    /** The owners of what was deleted long enough ago, each to be asked for by themselves. */
    @Query("select distinct d.accountId from DeletedEntry d where d.deletedAt < :before")
    List<UUID> owners(Instant before);
}
