package app.ownlight.program;

import static app.ownlight.support.program.KilledHome.AFTER;
import static app.ownlight.support.program.KilledHome.BEFORE;
import static app.ownlight.support.program.KilledHome.CHEAP;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.program.KilledHome;
import app.ownlight.support.program.Ownlight;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed again and again while it makes a backup: no half one counts, and it starts. {@code -Dkills=50} goes on for longer. */
class KilledBackupIT {

    private static final int KILLS = Integer.getInteger("kills", 2);

    @TempDir
    Path folder;

    @Test
    void leaves_no_half_backup_that_counts() throws Exception {
        Random chance = new Random(20261122);
        KilledHome home = KilledHome.in(folder);
        addBallast(home.file());
        try (Ownlight ownlight = Ownlight.start(folder, CHEAP)) {
            for (int kill = 0; kill < KILLS; kill++) {
                ownlight.kill();
                assertThat(home.backups())
                        .allSatisfy(backup ->
                                assertThat(KilledHome.unpacked(backup)).isNotEmpty());
                ownlight.launch(CHEAP);
                home.awaitBackup(ownlight.process(), ".unproven");
                // Some point in writing the backup or reading it through, which take about a second.
                LockSupport.parkNanos(chance.nextInt(1_500_000_000));
            }
            ownlight.kill();

            ownlight.startAgain(CHEAP);

            assertThat(home.words(ownlight)).contains(BEFORE, AFTER);
            ownlight.stop();
        }
        assertThat(home.home()).isDirectoryNotContaining("glob:**/{damaged,checking,running}");
        assertThat(home.inBackups()).containsExactlyInAnyOrderElementsOf(home.backups());
    }

    /** Rows that make a backup take its time. */
    private static void addBallast(Path file) throws Exception {
        String database = "jdbc:h2:file:" + file.toString().replace(".mv.db", "");
        try (Connection connection = DriverManager.getConnection(database, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table ballast as select x, secure_rand(1500) as bytes from system_range(1, 20000)");
        }
    }
}
