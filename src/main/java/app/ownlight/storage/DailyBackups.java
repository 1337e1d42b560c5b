package app.ownlight.storage;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Makes a backup at the start, and again when the newest is a day old. One that fails takes nothing else down. */
@Component
class DailyBackups implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DailyBackups.class);
    private static final Duration DAY = Duration.ofHours(24);

    /** Often, because a laptop that slept is to make its backup soon after waking; looking costs next to nothing. */
    private static final Duration LOOK = Duration.ofMinutes(10);

    private static final Duration FIRST_LOOK = Duration.ofHours(1);
    /** Once more where somebody wrote and deleted while the rows were counted. */
    private static final int TIMES = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DatabaseFile database;
    private final Backups backups;
    private final Clock clock;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "backups"));
    private volatile boolean failing;

    /** @param running so that it is there until the last backup is done */
    DailyBackups(DatabaseFile database, Backups backups, Clock clock, RunningMarker running) {
        this.database = database;
        this.backups = backups;
        this.clock = clock;
    }

    /** Whether the last backup could not be made or was not whole. */
    boolean areFailing() {
        return failing;
    }

    void begin() {
        thread.scheduleWithFixedDelay(this::makeIfDue, FIRST_LOOK.toSeconds(), LOOK.toSeconds(), TimeUnit.SECONDS);
    }

    /**
     * Writes a backup now.
     *
     * @param atOnce whether to read it through now too, and not while the program goes on
     */
    void makeAtStart(boolean atOnce) {
        attempt(() -> {
            NewBackup backup = NewBackup.write(database, backups, clock.instant());
            if (atOnce) {
                prove(backup);
            } else {
                thread.execute(() -> attempt(() -> prove(backup)));
            }
        });
    }

    /** One that failed is made anew, however young the one before it: only a whole one ends the warning. */
    void makeIfDue() {
        attempt(() -> {
            for (int time = 1; failing || isDue(); time++) {
                NewBackup backup = NewBackup.write(database, backups, clock.instant());
                if (time == TIMES) {
                    prove(backup);
                } else if (backup.prove(database, backups)) {
                    failing = false;
                }
            }
        });
    }

    private void prove(NewBackup backup) throws SQLException, IOException {
        if (!backup.prove(database, backups)) {
            throw new IOException("The backup has other rows than the database");
        }
        failing = false;
    }

    /** A backup from the future was made while the clock was wrong. */
    private boolean isDue() throws IOException {
        Instant now = clock.instant();
        Optional<Instant> newest = backups.newestFirst().stream()
                .map(Backup::made)
                .filter(made -> !made.isAfter(now))
                .findFirst();
        return newest.isEmpty() || !now.isBefore(newest.get().plus(DAY));
    }

    private void attempt(Step step) {
        try {
            step.run();
        } catch (SQLException | IOException | RuntimeException e) {
            failing = true;
            LOG.warn("No backup could be made in {}: {}. The journal works as before.", database.backups(), reason(e));
        }
    }

    /** Of the disk's own words only, which name files; the database's might quote more. */
    private static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return cause.toString();
            }
        }
        return failure.getClass().getSimpleName();
    }

    /** Waits for a backup that is being made: interrupted, it would take the database's file along. */
    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private interface Step {
        void run() throws SQLException, IOException;
    }
}
