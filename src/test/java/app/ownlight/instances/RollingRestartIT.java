package app.ownlight.instances;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.program.Hosted;
import app.ownlight.support.program.Ownlight;
import app.ownlight.support.program.SharedHosted;
import app.ownlight.support.program.SharedOwnlight;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One instance after the other is stopped and started, as for a new version, while people write on. */
class RollingRestartIT {

    @RegisterExtension
    final SharedHosted shared = new SharedHosted();

    @Test
    void no_save_is_refused_or_lost_and_nobody_unlocks_again() throws Exception {
        List<Balanced> browsers = Stream.generate(() -> new Balanced(Hosted.person(shared.one()), shared.hosted()))
                .limit(3)
                .toList();
        try (SteadyWriters writers = new SteadyWriters("rolling restart", browsers)) {
            for (Ownlight instance : List.of(shared.one(), shared.other())) {
                writers.eachSaves(3);
                instance.stop();
                writers.eachSaves(3);
                writers.calmDown();
                instance.startAgain(SharedOwnlight.CHEAP);
            }
            writers.eachSaves(3);
            assertThat(writers.locks()).as("locks that people met").isZero();
            assertThat(writers.refusals()).as("saves that were refused").isZero();
            writers.findEverything(shared.one());
        }
    }
}
