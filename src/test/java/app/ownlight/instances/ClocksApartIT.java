package app.ownlight.instances;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.ahead.Clock;
import app.ownlight.support.Answer;
import app.ownlight.support.program.Hosted;
import app.ownlight.support.program.HttpPerson;
import app.ownlight.support.program.Ownlight;
import app.ownlight.support.program.SharedHosted;
import app.ownlight.support.program.SharedOwnlight;
import app.ownlight.support.program.WholeJournal;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A third instance joins whose clock is five minutes ahead. */
class ClocksApartIT {

    private static final String PASSPHRASE = "plum harbour seven wicker lamps";

    @RegisterExtension
    final SharedHosted shared = new SharedHosted();

    @TempDir
    Path folder;

    @Test
    void nothing_is_lost_nobody_is_locked_out_and_it_is_not_ready() throws Exception {
        Map<String, String> environment = Hosted.environment(shared.database().url());
        try (Ownlight ahead = Ownlight.in(folder, environment)) {
            ahead.startAgain(withOtherClock());
            HttpPerson watch = new HttpPerson("http://127.0.0.1:" + environment.get("MANAGEMENT_SERVER_PORT"));
            assertThat(watch.opens("/actuator/health/readiness").status()).isEqualTo(503);

            HttpPerson right = Hosted.person(shared.one());
            right.begins("hurried heron", PASSPHRASE);
            writesOnBoth(right, right.at(ahead.address()));
            HttpPerson early = Hosted.person(ahead);
            early.unlocks("hurried heron", PASSPHRASE);
            writesOnBoth(early.at(shared.one().address()), early);
            assertThat(WholeJournal.addressesOn(right)).hasSize(12);

            waitsNoLongerThanTheClocksAreApart(ahead);
        }
    }

    private static void writesOnBoth(HttpPerson right, HttpPerson ahead) {
        List<String> words = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            words.add(right.opens(ahead.writes("", "Ahead " + number)).entryText());
            words.add(ahead.opens(right.writes("", "Right " + number)).entryText());
        }
        assertThat(words).containsExactly("Ahead 0", "Right 0", "Ahead 1", "Right 1", "Ahead 2", "Right 2");
    }

    private void waitsNoLongerThanTheClocksAreApart(Ownlight ahead) {
        HttpPerson guesser = Hosted.person(ahead);
        for (int guess = 0; guess < 5; guess++) {
            guesser.unlocks("hurried heron", "not the one it was begun with");
        }
        Answer waits = guesser.at(shared.one().address()).unlocks("hurried heron", PASSPHRASE);
        assertThat(waits.status()).isEqualTo(401);
        assertThat(Duration.ofSeconds(Long.parseLong(waits.header("Retry-After"))))
                .isBetween(Clock.AHEAD, Clock.AHEAD.plusSeconds(31));
    }

    /** On the boot class path, alone in its folder, since the packaged program has no other way in. */
    private String[] withOtherClock() throws Exception {
        String file = Clock.class.getName().replace('.', '/') + ".class";
        Path copy = folder.resolve("clock").resolve(file);
        Files.createDirectories(copy.getParent());
        try (InputStream compiled = Clock.class.getClassLoader().getResourceAsStream(file)) {
            Files.copy(compiled, copy);
        }
        return new String[] {
            "-Xbootclasspath/a:" + folder.resolve("clock"),
            "--spring.main.sources=" + Clock.class.getName(),
            "--spring.main.allow-bean-definition-overriding=true",
            SharedOwnlight.CHEAP[0],
            SharedOwnlight.CHEAP[1]
        };
    }
}
