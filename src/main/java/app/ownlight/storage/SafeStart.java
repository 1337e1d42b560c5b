package app.ownlight.storage;

import app.ownlight.start.StartProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** What happens to the database file before anything else opens it: it is checked, backed up, and only then migrated. */
@Component
class SafeStart implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(SafeStart.class);

    private final DatabaseFile database;
    private final RunningMarker running;
    private final Repair repair;
    private final Backups backups;
    private final DailyBackups daily;
    private final PostgresChecks postgres;
    private final Environment environment;

    SafeStart(
            DatabaseFile database,
            RunningMarker running,
            Repair repair,
            Backups backups,
            DailyBackups daily,
            PostgresChecks postgres,
            Environment environment) {
        this.database = database;
        this.running = running;
        this.repair = repair;
        this.backups = backups;
        this.daily = daily;
        this.postgres = postgres;
        this.environment = environment;
    }

    @Override
    public void migrate(Flyway flyway) {
        try {
            if (environment.acceptsProfiles(Profiles.of("hosted"))) {
                List<String> problems = postgres.problems();
                if (!problems.isEmpty()) {
                    throw StartProblemException.inSettings(problems);
                }
            }
            if (!database.isUsed()) {
                flyway.migrate();
                return;
            }
            if (!Files.exists(database.path()) && !backups.newestFirst().isEmpty()) {
                throw gone();
            }
            RunningMarker.Before before = running.begin();
            sweep();
            if (before != RunningMarker.Before.NONE) {
                repair.check(before == RunningMarker.Before.BROKE_OFF);
                // A migration that goes wrong is what this backup is for, so it has to count before.
                daily.makeAtStart(flyway.info().pending().length > 0);
            }
            flyway.migrate();
            OwnerOnlyFiles.restrict(database.path());
            running.settle();
            daily.begin();
        } catch (SQLException | IOException e) {
            if (e instanceof SQLException refused && refused.getErrorCode() == DatabaseFile.ALREADY_OPEN) {
                throw new StartProblemException(
                        "Ownlight runs already with this home folder.",
                        "Open the one that runs, or stop it first. Another home can be set with ownlight.home.",
                        e);
            }
            throw new DataAccessResourceFailureException("The database cannot be used", e);
        }
    }

    private StartProblemException gone() {
        return new StartProblemException(
                "The file that holds the journals, %s, is not there, but backups of it are in %s.%n%nOwnlight has not begun an empty one in its place."
                        .formatted(database.path(), database.backups()),
                "Put a backup in its place, in three steps (docs/backups.md). To begin with empty journals, move the folder"
                        + " of backups somewhere else.");
    }

    private void sweep() {
        try {
            FileSystemUtils.deleteRecursively(database.checking());
            backups.sweep();
        } catch (IOException e) {
            LOG.warn("Something that a backup left half done could not be removed from {}.", database.home());
        }
    }
}
