package app.ownlight.journal;

/** The entry is no longer as its writer saw it; what was to be saved is not, and is shown beside what is stored. */
class StaleEntryException extends RuntimeException {

    private final transient WrittenEntry stored;

    StaleEntryException(WrittenEntry stored) {
        this.stored = stored;
    }

    WrittenEntry stored() {
        return stored;
    }
}
