package app.ownlight.checkin;

import app.ownlight.records.HeadRow;
import app.ownlight.records.SealedHeadRepository;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface CheckInRepository extends SealedHeadRepository<CheckIn> {

    /** Adds a row, and never changes one that is there. */
    @Modifying
    @Query("""
            insert into CheckIn (accountId, id, position, revision, head)
            values (:accountId, :id, :position, :revision, :head)""")
    int add(UUID accountId, UUID id, long position, long revision, byte[] head);

    /** Those at some positions, in no order. Joined like this, H2 asks its index for each of them. */
    @NativeQuery(value = """
                    select r.id, r.position, r.revision, r.head from unnest(:positions) as wanted (position)
                    join check_in r on r.account_id = :accountId and r.position = wanted.position""", sqlResultSetMapping = "CheckIn.heads")
    List<HeadRow> headsAt(UUID accountId, Long[] positions);

    /** Newest first. */
    @Query("""
            select new app.ownlight.records.HeadRow(c.id, c.position, c.revision, c.head) from CheckIn c
            where c.accountId = :accountId order by c.position desc""")
    List<HeadRow> heads(UUID accountId);
}
