package app.ownlight.web;

import java.util.Arrays;

/** What is said when a request is refused: by status where there is more to say, else one sentence for all. */
enum ErrorText {
    UNREAD(400, "web.error.unread.title", "web.error.unread.next"),
    LOCKED(401, "web.error.401.title", "web.error.401.next"),
    NOT_DONE(403, "web.error.403.title", "web.error.403.next"),
    NOT_HERE(404, "web.error.404.title", "web.error.404.next"),
    NOT_THAT_WAY(405, "web.error.405.title", "web.error.405.next"),
    NEWER(409, "web.error.409.title", "web.error.409.next"),
    TOO_LARGE(413, "web.error.413.title", "web.error.413.next"),
    TOO_OFTEN(429, "web.error.429.title", "web.error.429.next"),
    OUR_FAULT(500, "web.error.500.title", "web.error.500.next"),
    BUSY(503, "web.error.503.title", "web.error.503.next"),
    OTHER(0, "web.error.other.title", "web.error.other.next");

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
