package app.ownlight.letter;

import app.ownlight.records.SealedRecordRepository;

interface LetterRepository extends SealedRecordRepository<Letter> {}
