package app.ownlight.throttle;

import static app.ownlight.throttle.Guesser.waitOf;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.MockVisitor;
import app.ownlight.support.Watch;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a guess has to wait. */
class GuessingWaitsTests extends ThrottledPages {

    private Guesser guesser;

    @BeforeEach
    void somebody_has_a_journal() {
        guesser = new Guesser(mvc);
    }

    @Test
    void waits_longer_each_time_and_never_for_good() {
        guesser.guesses(5, owner.name());

        for (int wait : new int[] {30, 60, 120, 300, 900, 900, 900}) {
            assertThat(waitOf(guesser.guesses(owner.name()))).isEqualTo(wait);
            Watch.shared().goesOn(Duration.ofSeconds(wait - 1));
            assertThat(waitOf(guesser.guesses(owner.name()))).isEqualTo(1);
            Watch.shared().goesOn(Duration.ofSeconds(1));
            assertThat(guesser.guesses(owner.name()).header("Retry-After")).isEmpty();
        }
        Watch.shared().goesOn(Duration.ofMinutes(15));
        assertThat(guesser.knows(owner.name()).status()).isEqualTo(303);
    }

    @Test
    void says_longer_waits_in_minutes() {
        guesser.guesses(5, owner.name());
        Watch.shared().goesOn(Duration.ofSeconds(30));
        guesser.guesses(1, owner.name());
        assertThat(guesser.guesses(owner.name()).body()).contains("Wait 1 minute, then");
        Watch.shared().goesOn(Duration.ofMinutes(1));
        guesser.guesses(1, owner.name());

        Watch.shared().goesOn(Duration.ofSeconds(1));
        assertThat(guesser.guesses(owner.name()).body()).contains("Wait 2 minutes, then");
    }

    @Test
    void has_all_its_tries_again_after_the_right_one() {
        guesser.guesses(4, owner.name());
        assertThat(guesser.knows(owner.name()).status()).isEqualTo(303);

        guesser.guesses(4, owner.name());
        assertThat(guesser.knows(owner.name()).status()).isEqualTo(303);
    }

    @Test
    void has_all_its_tries_again_after_a_day_without_any() {
        guesser.guesses(5, owner.name());
        Watch.shared().goesOn(Duration.ofHours(24));

        guesser.guesses(5, owner.name());

        assertThat(waitOf(guesser.guesses(owner.name()))).isEqualTo(30);
    }

    @Test
    void is_counted_for_the_name_however_it_is_typed_and_for_no_other() {
        MockVisitor other = new MockVisitor(mvc);
        other.begins();
        guesser.guesses(3, owner.name());
        guesser.guesses(2, "  " + owner.name().toUpperCase() + " ");

        assertThat(waitOf(guesser.guesses(owner.name()))).isEqualTo(30);
        assertThat(guesser.knows(other.name()).status()).isEqualTo(303);
    }
}
