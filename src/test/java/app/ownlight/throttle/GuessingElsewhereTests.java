package app.ownlight.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import app.ownlight.account.PaperCode;
import app.ownlight.support.Answer;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.Watch;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody guesses where an open journal asks once more, or at the recovery code. */
class GuessingElsewhereTests extends ThrottledPages {

    @BeforeEach
    void somebody_has_a_journal() {
        clearInvocations(vaults);
    }

    @Test
    void at_an_open_screen_the_sixth_is_not_tried() {
        for (int guess = 1; guess <= 5; guess++) {
            assertThat(erases(Guesser.WRONG).header("Retry-After")).isEmpty();
        }

        Answer sixth = erases(MockVisitor.PHRASE);

        assertThat(sixth.status()).isEqualTo(401);
        assertThat(sixth.header("Retry-After")).isEqualTo("30");
        assertThat(sixth.page().expectFirst("#passphrase-error").text()).endsWith("Wait 30 seconds, then try again.");
        assertThat(owner.opens("/journal").status()).isEqualTo(200);
        assertThat(changes(MockVisitor.PHRASE).header("Retry-After")).isEqualTo("30");
        verify(vaults, times(5)).unlock(any(), any(), any());
    }

    @Test
    void at_an_open_screen_they_keep_nobody_out_elsewhere() {
        for (int guess = 1; guess <= 6; guess++) {
            erases(Guesser.WRONG);
        }

        assertThat(new MockVisitor(mvc)
                        .unlocks(owner.name(), MockVisitor.PHRASE)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void elsewhere_they_do_not_keep_an_open_journal_from_being_erased() {
        new Guesser(mvc).guesses(6, owner.name());

        assertThat(erases(MockVisitor.PHRASE).location()).isEqualTo("/your-data/erased");
    }

    @Test
    void at_the_recovery_code_they_count_like_those_at_the_passphrase() {
        for (int guess = 1; guess <= 3; guess++) {
            assertThat(recovers(PaperCode.draw()).header("Retry-After")).isEmpty();
        }
        new Guesser(mvc).guesses(2, owner.name());

        Answer sixth = recovers(PaperCode.draw());

        assertThat(sixth.status()).isEqualTo(401);
        assertThat(sixth.header("Retry-After")).isEqualTo("30");
        assertThat(sixth.page().expectFirst("#code-error").text()).endsWith("Wait 30 seconds, then try again.");
        Watch.shared().goesOn(Duration.ofSeconds(30));
        assertThat(recovers(PaperCode.draw()).header("Retry-After")).isEmpty();
    }

    private Answer erases(String passphrase) {
        return owner.sends(owner.opens("/your-data/erase")
                .form()
                .with("passphrase", passphrase)
                .with("sure", "true"));
    }

    private Answer changes(String passphrase) {
        return owner.sends(owner.opens("/settings/passphrase")
                .form()
                .with("passphrase", passphrase)
                .with("new", "another quiet orchard behind walls")
                .with("action", "change"));
    }

    private Answer recovers(PaperCode code) {
        MockVisitor partner = new MockVisitor(mvc);
        return partner.sends(partner.opens("/recover")
                .form()
                .with("name", owner.name())
                .with("code", String.join("-", code.groups()))
                .with("passphrase", "another quiet orchard behind walls")
                .with("action", "recover"));
    }
}
