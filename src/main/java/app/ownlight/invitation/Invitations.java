package app.ownlight.invitation;

import app.ownlight.account.PaperCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The invitations that wait to be used. Each begins one journal, and then nothing tells which. Only SHA-256 hashes are kept: codes of
 * 140 random bits need no slow one (OWASP ASVS 5.0, 6.5.2).
 */
@Component
public class Invitations {

    /** How long an invitation waits. */
    static final Duration GOOD_FOR = Duration.ofDays(14);

    private final JdbcClient database;
    private final Clock clock;

    public Invitations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether anybody is asked for one, which is read once. */
    @Bean
    static Registration registration(Environment settings) {
        return Registration.in(settings);
    }

    /** Makes an invitation that begins one journal within 14 days. */
    @Transactional
    public Invitation make() {
        PaperCode code = PaperCode.draw();
        Instant expires = now().plus(GOOD_FOR);
        database.sql("insert into invitation (hash, made, expires) values (:hash, :made, :expires)")
                .param("hash", hash(code))
                .param("made", time(now()))
                .param("expires", time(expires))
                .update();
        return new Invitation(code.printed(), expires);
    }

    /** How many wait to be used. */
    @Transactional(readOnly = true)
    public long waiting() {
        return database.sql("select count(*) from invitation where expires > :now")
                .param("now", time(now()))
                .query(Long.class)
                .single();
    }

    /** Until when the last of those that wait is good; empty where none waits. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastExpiry() {
        return database.sql(
                        "select expires from invitation where expires > :now order by expires desc fetch first 1 row only")
                .param("now", time(now()))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Whether somebody may begin a journal with this code, as far as can be told before they do. */
    @Transactional(readOnly = true)
    public boolean isGood(PaperCode code) {
        return database.sql("select count(*) from invitation where hash = :hash and expires > :now")
                        .param("hash", hash(code))
                        .param("now", time(now()))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /**
     * Uses an invitation up, within the transaction that adds the journal: of two people with one code only one begins, and a
     * journal that is not added leaves it good.
     *
     * @throws VoidInvitationException where there is none any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void use(PaperCode code) {
        int used = database.sql("delete from invitation where hash = :hash and expires > :now")
                .param("hash", hash(code))
                .param("now", time(now()))
                .update();
        if (used == 0) {
            throw new VoidInvitationException();
        }
    }

    /** At the start and every hour: what nobody can use any more. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    @Transactional
    void forgetExpired() {
        database.sql("delete from invitation where expires <= :now")
                .param("now", time(now()))
                .update();
    }

    private static byte[] hash(PaperCode code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.secret().getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** As exact as the table keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
