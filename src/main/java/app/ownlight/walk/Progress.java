package app.ownlight.walk;

/**
 * How far somebody is in a section.
 *
 * @param newest the position in the journal of the newest thing that belongs to it; 0 where there is none
 * @param written the number of its prompts that have an answer
 */
public record Progress(State state, long newest, int written) {

    static final Progress NONE = new Progress(State.NOT_STARTED, 0, 0);

    /** Nothing here is ever required, so no state says that something is missing. */
    public enum State {
        NOT_STARTED,
        /** Arrived at, or written in. */
        STARTED,
        /** The last visit was closed. */
        DONE
    }
}
