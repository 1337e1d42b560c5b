package app.ownlight.letter;

import app.ownlight.records.SealedRecordRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

interface LetterRepository extends SealedRecordRepository<Letter> {

    List<Letter> findByAccountIdAndIdIn(UUID accountId, Collection<UUID> ids);
}
