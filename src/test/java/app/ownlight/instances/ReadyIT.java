package app.ownlight.instances;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.database.Postgres;
import app.ownlight.support.database.PostgresJar;
import app.ownlight.support.program.Hosted;
import app.ownlight.support.program.HttpPerson;
import app.ownlight.support.program.Ownlight;
import app.ownlight.support.program.SharedOwnlight;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an instance of the hosted program answers to whoever asks whether people may be sent to it. */
class ReadyIT {

    private static final String READY = "/actuator/health/readiness";
    private static final String RELOADED = "select pg_reload_conf()";

    @TempDir
    Path folder;

    @Test
    void it_is_while_its_database_answers_and_forces_what_it_answers() throws Exception {
        try (Postgres database = Postgres.start(PostgresJar.NEWEST, folder.resolve("database"))) {
            Map<String, String> settings = Hosted.environment(database.url());
            try (Ownlight instance = Ownlight.in(folder.resolve("instance"), settings)) {
                instance.startAgain(SharedOwnlight.CHEAP);
                HttpPerson watch = new HttpPerson("http://127.0.0.1:" + settings.get("MANAGEMENT_SERVER_PORT"));
                assertThat(watch.opens(READY).status()).isEqualTo(200);

                database.runs("alter system set full_page_writes = off", RELOADED);
                becomes(watch, 503);
                database.runs("alter system reset full_page_writes", RELOADED);
                becomes(watch, 200);

                database.kill();
                assertThat(watch.opens(READY).status()).as("gone").isEqualTo(503);
                assertThat(watch.opens("/actuator/health/liveness").status())
                        .as("a restart would not help")
                        .isEqualTo(200);
                database.startAgain();
                becomes(watch, 200);
            }
        }
    }

    /** Whoever watches asks again and again; a server takes a moment to read its settings anew. */
    private static void becomes(HttpPerson watch, int status) throws Exception {
        Instant end = Instant.now().plusSeconds(30);
        while (watch.opens(READY).status() != status && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(watch.opens(READY).status()).isEqualTo(status);
    }
}
