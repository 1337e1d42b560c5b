package app.ownlight.checkin;

import app.ownlight.records.HeadRow;
import app.ownlight.records.SealedHeadRepository;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CheckInRepository extends SealedHeadRepository<CheckIn> {

    /** Adds a row, and never changes one that is there. */
    @Modifying
    @Query("""
            insert into CheckIn (accountId, id, position, revision, head)
            values (:accountId, :id, :position, :revision, :head)""")
    int add(UUID accountId, UUID id, long position, long revision, byte[] head);

    /** Newest first. */
    @Query("""
            select new app.ownlight.records.HeadRow(c.id, c.position, c.revision, c.head) from CheckIn c
            where c.accountId = :accountId order by c.position desc""")
    List<HeadRow> heads(UUID accountId);
}
