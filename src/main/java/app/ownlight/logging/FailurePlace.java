package app.ownlight.logging;

/** Names a failure in the log without its message, which may quote what somebody typed. */
public final class FailurePlace {

    private FailurePlace() {}

    /** Its class, and where it was thrown: HotSpot leaves that out of exceptions that it throws again and again. */
    public static String of(Throwable failure) {
        StackTraceElement[] frames = failure.getStackTrace();
        String name = failure.getClass().getName();
        return frames.length == 0 ? name : name + " at " + frames[0];
    }
}
