package app.ownlight.program;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.PlainBrowser;
import app.ownlight.support.Watch;
import app.ownlight.support.program.HttpPerson;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One browser of the household, and what ought to be open in it. Every answer is searched for the words of others. */
final class CheckedBrowser implements PlainBrowser {

    private static final Pattern MARK = Pattern.compile("kestrel-(\\d+)-\\d+");
    private static final Duration SURELY_OPEN = Duration.ofMinutes(10);
    private static final Duration SURELY_LOCKED = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);

    final List<Held> held = new ArrayList<>();
    private final HttpPerson browser;
    private final Watch watch;
    private @Nullable JournalModel writer;
    private Instant opened = Instant.EPOCH;
    private Instant last = Instant.EPOCH;
    private boolean ended;

    /**
     * A form with words in it that stands open in some tab.
     *
     * @param owner had their journal open when it was shown
     * @param life which of the owner's journals that was, since one may be erased and another begun
     */
    record Held(FilledForm form, JournalModel owner, int life, String text, Instant shown) {}

    CheckedBrowser(String address, Watch watch) {
        this.browser = new HttpPerson(address);
        this.watch = watch;
    }

    /** Who has a journal open here, asked of the program and compared with what ought to be. */
    @Nullable
    JournalModel writer() {
        if (writer == null) {
            return null;
        }
        boolean may = !ended && idle().compareTo(SURELY_LOCKED) < 0 && age().compareTo(LONGEST) < 0;
        boolean has = !ended && idle().compareTo(SURELY_OPEN) < 0 && age().compareTo(LONGEST) < 0;
        boolean is = opens("/journal").status() == 200;
        if (is && !may || !is && has) {
            throw new AssertionError("The journal of " + writer.name() + " is " + (is ? "open" : "locked") + " after "
                    + idle() + " idle and " + age() + " in all, ended: " + ended);
        }
        if (!is) {
            writer = null;
        }
        return writer;
    }

    /** The journal that was opened here last, whether it still is or not. */
    boolean isOf(JournalModel person) {
        return writer == person;
    }

    void opened(JournalModel by) {
        writer = by;
        opened = watch.instant();
        last = opened;
        ended = false;
    }

    void locked() {
        writer = null;
    }

    /** The session was ended from elsewhere. */
    void ended() {
        ended = true;
    }

    @Override
    public Answer exchanges(String method, String address, Map<String, String> fields) {
        return read(browser.exchanges(method, address, fields), fields.getOrDefault("text", ""));
    }

    /** Only the words that were just sent may come back to somebody who has no journal open, and only to be sent again. */
    private Answer read(Answer answer, String sent) {
        last = watch.instant();
        MARK.matcher(answer.body()).results().forEach(mark -> {
            boolean own = writer != null && writer.number == Integer.parseInt(mark.group(1));
            if (!own && !(answer.status() == 422 && sent.contains(mark.group()))) {
                throw new AssertionError("Somebody read " + mark.group() + " in " + answer);
            }
        });
        return answer;
    }

    private Duration idle() {
        return Duration.between(last, watch.instant());
    }

    private Duration age() {
        return Duration.between(opened, watch.instant());
    }
}
