package app.ownlight.throttle;

import app.ownlight.account.AccountName;
import app.ownlight.account.OpenJournal;
import app.ownlight.session.SecurityLog;
import app.ownlight.throttle.Buckets.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Stands before everything that tries a passphrase, and makes guessing slow. Each guess is counted as wrong before it is made and
 * taken back when it was right, so that many at once are no way around. When the table cannot be asked, nobody gets in.
 */
@Component
public class Throttle {

    private final Buckets buckets;
    private final ThrottleTable table;
    private final Clock clock;

    Throttle(Buckets buckets, ThrottleTable table, Clock clock) {
        this.buckets = buckets;
        this.table = table;
        this.clock = clock;
    }

    /**
     * Makes a guess at the passphrase of a journal, known or not.
     *
     * @param guess empty where it was wrong; where it fails in another way it does not count
     * @throws TooSoonException while a wait holds; the guess is not made then, and no work is done for it
     */
    public <T> Optional<T> guess(AccountName name, HttpServletRequest request, Supplier<Optional<T>> guess) {
        return guess(buckets.of(name, request, now()), guess);
    }

    /** The same for a journal that is open, where the passphrase is asked once more. */
    public <T> Optional<T> guessAgain(OpenJournal journal, Supplier<Optional<T>> guess) {
        return guess(List.of(buckets.of(journal)), guess);
    }

    /** At the start and every hour: what nobody would ask for any more. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetOld() {
        table.forgetBefore(now().minus(GuessRule.FORGOTTEN));
    }

    private <T> Optional<T> guess(List<Bucket> all, Supplier<Optional<T>> guess) {
        List<Bucket> counted = count(all);
        Optional<T> result;
        try {
            result = guess.get();
        } catch (RuntimeException notMade) {
            counted.forEach(this::takeBack);
            throw notMade;
        }
        if (result.isPresent()) {
            counted.forEach(this::wasRight);
        } else {
            SecurityLog.refused();
        }
        return result;
    }

    private List<Bucket> count(List<Bucket> all) {
        Instant now = now();
        List<Bucket> counted = new ArrayList<>();
        for (Bucket bucket : all) {
            Optional<Instant> wait = table.count(bucket, now);
            if (wait.isPresent()) {
                counted.forEach(this::takeBack);
                throw new TooSoonException(Duration.between(now, wait.get()));
            }
            counted.add(bucket);
        }
        return counted;
    }

    private void wasRight(Bucket bucket) {
        if (bucket.rule() == GuessRule.GROWING) {
            table.forget(bucket);
        } else {
            takeBack(bucket);
        }
    }

    private void takeBack(Bucket bucket) {
        table.takeBack(bucket, now());
    }

    /** As exact as the table keeps it; otherwise a time could come back later than it went in. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
