package app.ownlight.entry;

/** The entry is no longer as its writer saw it; what was to be saved is not, and is shown beside what is stored. */
public class StaleEntryException extends RuntimeException {

    private final transient WrittenEntry stored;

    public StaleEntryException(WrittenEntry stored) {
        this.stored = stored;
    }

    public WrittenEntry stored() {
        return stored;
    }
}
