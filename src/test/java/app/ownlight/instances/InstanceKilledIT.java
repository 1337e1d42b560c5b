package app.ownlight.instances;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.program.Hosted;
import app.ownlight.support.program.Ownlight;
import app.ownlight.support.program.SharedHosted;
import app.ownlight.support.program.SharedOwnlight;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One of two instances is killed again and again while people write through both. {@code -Dkills=50} goes on for longer. */
class InstanceKilledIT {

    private static final int KILLS = Integer.getInteger("kills", 2);

    @RegisterExtension
    final SharedHosted shared = new SharedHosted();

    private final Random chance = new Random(20261122);

    @Test
    void nothing_is_lost_and_nobody_unlocks_again() throws Exception {
        List<Balanced> browsers = Stream.generate(() -> new Balanced(Hosted.person(shared.one()), shared.hosted()))
                .limit(3)
                .toList();
        try (SteadyWriters writers = new SteadyWriters("killed instance", browsers)) {
            for (int kill = 0; kill < KILLS; kill++) {
                Ownlight victim = shared.hosted().instance(kill % 2);
                writers.eachSaves(1 + chance.nextInt(5));
                // Some point within a save, which takes a few milliseconds.
                LockSupport.parkNanos(chance.nextInt(5_000_000));
                victim.kill();
                writers.eachSaves(3);
                writers.calmDown();
                victim.startAgain(SharedOwnlight.CHEAP);
            }
            writers.eachSaves(3);
            assertThat(writers.locks()).as("locks that people met").isZero();
            assertThat(writers.refusals()).as("saves that were refused").isZero();
            writers.findEverything(shared.other());
        }
    }
}
