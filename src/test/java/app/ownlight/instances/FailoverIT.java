package app.ownlight.instances;

import app.ownlight.support.database.Postgres;
import app.ownlight.support.database.PostgresJar;
import app.ownlight.support.program.Hosted;
import app.ownlight.support.program.HttpPerson;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The primary of two databases is killed under load, and its standby takes over. */
class FailoverIT {

    @TempDir
    Path folder;

    @Test
    void nothing_that_was_answered_is_lost_and_writing_goes_on_by_itself() throws Exception {
        try (Postgres primary = Postgres.start(PostgresJar.NEWEST, folder.resolve("primary"));
                Postgres standby = primary.withStandby(folder.resolve("standby"))) {
            primary.waitsForStandby();
            String both =
                    "jdbc:postgresql://" + primary.host() + "," + standby.host() + "/ownlight?targetServerType=primary";
            try (Hosted hosted = Hosted.start(folder, both, 2)) {
                List<HttpPerson> browsers =
                        List.of(Hosted.person(hosted.instance(0)), Hosted.person(hosted.instance(1)));
                try (SteadyWriters writers = new SteadyWriters("failover", browsers)) {
                    writers.eachSaves(10);
                    primary.kill();
                    writers.eachIsRefused();
                    standby.promote();
                    writers.eachSaves(10);
                    writers.findEverything(hosted.instance(1));
                }
            }
        }
    }
}
