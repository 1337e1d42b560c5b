package app.ownlight.letter;

import app.ownlight.records.RecordId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LetterRepository extends Repository<Letter, RecordId> {

    /** Adds a row, and never changes one that is there. */
    @Modifying
    @Query("""
            insert into Letter (accountId, id, revision, head, body)
            values (:accountId, :id, :revision, :head, :body)""")
    int add(UUID accountId, UUID id, long revision, byte[] head, byte[] body);

    /** Changes the letter only where it is still as it was seen; 0 rows mean that it is not. */
    @Modifying
    @Query("""
            update Letter l set l.head = :head, l.body = :body, l.revision = l.revision + 1
            where l.accountId = :accountId and l.id = :id and l.revision = :seen""")
    int revise(UUID accountId, UUID id, long seen, byte[] head, byte[] body);

    long countByAccountId(UUID accountId);

    Optional<Letter> findByAccountIdAndId(UUID accountId, UUID id);

    @Query("""
            select new app.ownlight.letter.LetterRow(l.id, l.revision, l.head) from Letter l
            where l.accountId = :accountId""")
    List<LetterRow> heads(UUID accountId);

    @Modifying
    @Query("delete from Letter l where l.accountId = :accountId and l.id = :id")
    int remove(UUID accountId, UUID id);
}
