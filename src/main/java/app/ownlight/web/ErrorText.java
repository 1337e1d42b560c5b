package app.ownlight.web;

import java.util.Arrays;

/** What is said when a request is refused: by status where there is more to say, else one sentence for all. */
enum ErrorText {
    UNREAD(400, "error.unread.title", "error.unread.next"),
    LOCKED(401, "error.401.title", "error.401.next"),
    NOT_DONE(403, "error.403.title", "error.403.next"),
    NOT_HERE(404, "error.404.title", "error.404.next"),
    NOT_THAT_WAY(405, "error.405.title", "error.405.next"),
    NEWER(409, "error.409.title", "error.409.next"),
    TOO_LARGE(413, "error.413.title", "error.413.next"),
    TOO_OFTEN(429, "error.429.title", "error.429.next"),
    OUR_FAULT(500, "error.500.title", "error.500.next"),
    BUSY(503, "error.503.title", "error.503.next"),
    OTHER(0, "error.other.title", "error.other.next");

    private final int status;
    private final String title;
    private final String next;

    ErrorText(int status, String title, String next) {
        this.status = status;
        this.title = title;
        this.next = next;
    }

    static ErrorText of(int status) {
        return Arrays.stream(values())
                .filter(refusal -> refusal.status == status)
                .findFirst()
                .orElse(OTHER);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String next() {
        return next;
    }
}
