package app.ownlight.throttle;

import app.ownlight.throttle.Buckets.Bucket;
import app.ownlight.throttle.GuessRule.Guesses;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The counted guesses, which all instances share. A row is locked while it is counted, so that two at once count two. */
@Component
class ThrottleTable {

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    ThrottleTable(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /**
     * Counts a guess as wrong before it is made, unless a wait holds.
     *
     * @return when that wait ends; empty when the guess may be made
     */
    Optional<Instant> count(Bucket bucket, Instant now) {
        try {
            return transaction.execute(status -> countLocked(bucket, now));
        } catch (DuplicateKeyException madeMeanwhile) {
            return count(bucket, now);
        }
    }

    /** Takes a guess back that was not wrong, or was not made. */
    void takeBack(Bucket bucket, Instant now) {
        transaction.executeWithoutResult(status -> database.sql("""
                        update throttle set failures = failures - 1, not_before = :now
                        where bucket = :bucket and failures > 0""")
                .param("now", time(now))
                .param("bucket", bucket.key())
                .update());
    }

    void forget(Bucket bucket) {
        transaction.executeWithoutResult(status -> database.sql("delete from throttle where bucket = :bucket")
                .param("bucket", bucket.key())
                .update());
    }

    void forgetBefore(Instant time) {
        transaction.executeWithoutResult(status -> database.sql("delete from throttle where updated <= :time")
                .param("time", time(time))
                .update());
    }

    private Optional<Instant> countLocked(Bucket bucket, Instant now) {
        Optional<Guesses> before = database.sql(
                        "select failures, not_before, updated from throttle where bucket = :bucket for update")
                .param("bucket", bucket.key())
                .query((row, number) -> new Guesses(
                        row.getInt("failures"),
                        row.getObject("not_before", OffsetDateTime.class).toInstant(),
                        row.getObject("updated", OffsetDateTime.class).toInstant()))
                .optional();
        Optional<Instant> wait = before.map(Guesses::notBefore).filter(now::isBefore);
        if (wait.isEmpty()) {
            keep(bucket, bucket.rule().next(before.orElse(null), now), before.isPresent());
        }
        return wait;
    }

    private void keep(Bucket bucket, Guesses guesses, boolean there) {
        database.sql(
                        there
                                ? "update throttle set failures = :failures, not_before = :notBefore, updated = :updated"
                                        + " where bucket = :bucket"
                                : "insert into throttle (bucket, failures, not_before, updated)"
                                        + " values (:bucket, :failures, :notBefore, :updated)")
                .param("bucket", bucket.key())
                .param("failures", guesses.failures())
                .param("notBefore", time(guesses.notBefore()))
                .param("updated", time(guesses.updated()))
                .update();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
