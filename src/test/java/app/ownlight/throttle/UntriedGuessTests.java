package app.ownlight.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.Watch;
import app.ownlight.vault.VaultBusyException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of a guess that was not made. */
class UntriedGuessTests extends ThrottledPages {

    @Autowired
    JdbcTemplate database;

    private Guesser guesser;
    private MockVisitor visitor;

    @BeforeEach
    void somebody_has_a_journal() {
        guesser = new Guesser(mvc);
        visitor = new MockVisitor(mvc);
        clearInvocations(vaults);
    }

    @Test
    void gives_the_words_in_the_box_back_with_the_wait() {
        guesser.guesses(5, owner.name());
        FilledForm form =
                visitor.opens("/guides/light/connection/write/1").form().with("text", "\nWritten before the wait.  ");
        FilledForm wayIn = visitor.sends(form.with("action", "save")).form();
        FilledForm unlock = visitor.sends(wayIn.with("action", "have")).form();

        Answer waits = visitor.sends(unlock.with("name", owner.name())
                .with("passphrase", MockVisitor.PHRASE)
                .with("action", "unlock"));

        assertThat(waits.status()).isEqualTo(401);
        assertThat(waits.header("Retry-After")).isEqualTo("30");
        assertThat(waits.body()).contains("Wait 30 seconds").doesNotContain(MockVisitor.PHRASE);
        assertThat(waits.form().field("text")).isEqualTo("\nWritten before the wait.  ");
        Watch.shared().goesOn(Duration.ofSeconds(30));
        Answer saved = visitor.sends(waits.form()
                .with("name", owner.name())
                .with("passphrase", MockVisitor.PHRASE)
                .with("action", "unlock"));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(visitor.opensNewest().entryText()).isEqualTo("\nWritten before the wait.  ");
    }

    @Test
    void does_not_count_where_too_many_were_unlocking_to_try_it() {
        doThrow(mock(VaultBusyException.class)).when(vaults).unlock(any(), any(), eq(Guesser.WRONG));
        for (int guess = 1; guess <= 10; guess++) {
            assertThat(guesser.guesses(owner.name()).status()).isEqualTo(503);
        }

        assertThat(guesser.knows(owner.name()).status()).isEqualTo(303);
    }

    @Test
    void is_not_made_when_it_cannot_be_counted() {
        FilledForm words =
                visitor.opens("/guides/light/connection/write/1").form().with("text", "Not lost.");
        FilledForm wayIn = visitor.sends(words.with("action", "save")).form();
        database.execute("alter table throttle rename to throttle_gone");
        try {
            assertThatThrownBy(() -> guesser.knows(owner.name()))
                    .as("what the page of a fault answers")
                    .hasCauseInstanceOf(Exception.class);
            Answer withWords = visitor.sends(wayIn.with("name", owner.name())
                    .with("passphrase", MockVisitor.PHRASE)
                    .with("action", "unlock"));

            assertThat(withWords.status()).isEqualTo(500);
            assertThat(withWords.form().field("text")).isEqualTo("Not lost.");
        } finally {
            database.execute("alter table throttle_gone rename to throttle");
        }
        verify(vaults, never()).unlock(any(), any(), any());
    }
}
