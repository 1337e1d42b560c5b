package app.ownlight.program;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.program.UnlockStorm.Page;
import app.ownlight.program.UnlockStorm.Unlock;
import app.ownlight.support.Answer;
import app.ownlight.support.program.HttpPerson;
import app.ownlight.support.program.Ownlight;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each passphrase takes 128 MiB to try, and the program has 512 in all. */
class UnlockStormIT {

    @TempDir
    Path folder;

    @Test
    void everybody_is_answered_and_an_open_journal_can_be_read_meanwhile() throws Exception {
        try (Ownlight ownlight = Ownlight.start(folder, "-Xmx512m")) {
            UnlockStorm storm = new UnlockStorm(ownlight.address());

            UnlockStorm.Result result = storm.breaksLoose();

            assertThat(result.unlocks()).hasSize(UnlockStorm.PEOPLE).allSatisfy(UnlockStormIT::isAnswered);
            assertThat(result.pages())
                    .allSatisfy(page -> assertThat(page.answer().body()).contains("Read while others come in."))
                    .anyMatch(Page::during);
            for (Unlock unlock : result.unlocks()) {
                if (unlock.right() && unlock.answer().status() == 503) {
                    Answer again = new HttpPerson(ownlight.address()).unlocks(unlock.name(), UnlockStorm.PASSPHRASE);
                    assertThat(again.status()).isEqualTo(303);
                }
            }
            assertThat(ownlight.output()).doesNotContain("OutOfMemoryError", "ERROR");
            assertThat(ownlight.process().isAlive()).isTrue();
        }
    }

    private static void isAnswered(Unlock unlock) {
        Answer answer = unlock.answer();
        if (answer.status() == 503) {
            assertThat(answer.header("Retry-After")).isEqualTo("5");
        } else {
            assertThat(answer.status()).isEqualTo(unlock.right() ? 303 : 401);
        }
        if (answer.status() != 303) {
            assertThat(answer.form().field("name")).isEqualTo(unlock.name());
        }
    }
}
