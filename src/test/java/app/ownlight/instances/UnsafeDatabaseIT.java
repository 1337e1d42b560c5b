package app.ownlight.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ownlight.support.database.PostgresJar;
import app.ownlight.support.program.Hosted;
import app.ownlight.support.program.Ownlight;
import app.ownlight.support.program.SharedOwnlight;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL that answers before a commit is on the disk, as one for tests usually does. */
class UnsafeDatabaseIT {

    @TempDir
    Path folder;

    @Test
    void stops_the_start_with_a_sentence_for_each_setting_and_is_not_touched() throws Exception {
        try (EmbeddedPostgres careless = EmbeddedPostgres.builder()
                .setPgBinaryResolver(PostgresJar.NEWEST)
                .setDataDirectory(folder.resolve("data"))
                .start()) {
            Map<String, String> settings = new HashMap<>(
                    Hosted.environment("jdbc:postgresql://127.0.0.1:" + careless.getPort() + "/postgres"));
            settings.put("SPRING_DATASOURCE_USERNAME", "postgres");

            try (Ownlight ownlight = Ownlight.in(folder.resolve("instance"), settings)) {
                assertThatThrownBy(() -> ownlight.startAgain(SharedOwnlight.CHEAP))
                        .hasMessageContaining("PostgreSQL has fsync = off")
                        .hasMessageContaining("PostgreSQL has synchronous_commit = off")
                        .hasMessageNotContaining("Tomcat started");
            }

            try (Connection connection = careless.getPostgresDatabase().getConnection()) {
                assertThat(connection
                                .getMetaData()
                                .getTables(null, "public", "%", new String[] {"TABLE"})
                                .next())
                        .as("tables")
                        .isFalse();
            }
        }
    }
}
