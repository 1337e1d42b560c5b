package app.ownlight.journey;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The database is killed under load and comes back, while the instances run on. */
class DatabaseRestartIT {

    @RegisterExtension
    final SharedHosted shared = new SharedHosted();

    @Test
    void nothing_that_was_answered_is_lost_and_writing_goes_on_by_itself() throws Exception {
        List<HttpPerson> browsers = List.of(
                Hosted.person(shared.one()),
                Hosted.person(shared.other()),
                Hosted.person(shared.one()),
                Hosted.person(shared.other()));
        try (SteadyWriters writers = new SteadyWriters("killed database", browsers)) {
            for (int kill = 0; kill < 3; kill++) {
                writers.eachSaves(5);
                shared.database().kill();
                writers.eachIsRefused();
                shared.database().startAgain();
            }
            writers.eachSaves(5);
            writers.findEverything(shared.other());
        }
    }
}
