package app.ownlight.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import app.ownlight.Answer;
import app.ownlight.FilledForm;
import app.ownlight.MockVisitor;
import app.ownlight.PageTest;
import app.ownlight.Watch;
import app.ownlight.vault.VaultBusyException;
import app.ownlight.vault.Vaults;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody guesses at the passphrase of a journal. */
@PageTest
class GuessingTests {

    private static final String WRONG = "not the one it was begun with";

    @TestBean(methodName = "app.ownlight.Watch#shared")
    Clock clock;

    @Autowired
    MockMvc mvc;

    @MockitoSpyBean
    Vaults vaults;

    @MockitoSpyBean
    ThrottleTable table;

    private MockVisitor owner;
    private MockVisitor guesser;

    @BeforeEach
    void somebody_has_a_journal() {
        owner = new MockVisitor(mvc);
        owner.begins();
        guesser = new MockVisitor(mvc);
        clearInvocations(vaults);
    }

    @Test
    void the_sixth_is_not_tried_but_told_to_wait() {
        guesses(5, owner.name());

        Answer sixth = guesser.unlocks(owner.name(), MockVisitor.PHRASE);

        assertThat(sixth.status()).isEqualTo(401);
        assertThat(sixth.header("Retry-After")).isEqualTo("30");
        assertThat(sixth.page().expectFirst("#name-error").text())
                .contains("was not tried")
                .endsWith("Wait 30 seconds, then try again.");
        assertThat(sixth.form().field("name")).isEqualTo(owner.name());
        assertThat(guesser.session()).isNull();
        verify(vaults, times(5)).unlock(any(), any(), any());
    }

    @Test
    void is_answered_alike_with_as_much_work_for_a_name_that_nobody_has() {
        String nobody = owner.name() + "-nobody";

        for (int guess = 1; guess <= 7; guess++) {
            Answer known = new MockVisitor(mvc).unlocks(owner.name(), WRONG);
            Answer unknown = new MockVisitor(mvc).unlocks(nobody, WRONG);

            assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(401);
            assertThat(known.headers()).isEqualTo(unknown.headers());
            assertThat(sameForAll(known)).isEqualTo(sameForAll(unknown));
        }
        verify(vaults, times(5)).unlock(any(), any(), any());
        verify(vaults, times(5)).pretend(any(), any());
    }

    @Test
    void waits_longer_each_time_and_never_for_good() {
        guesses(5, owner.name());

        for (int wait : new int[] {30, 60, 120, 300, 900, 900, 900}) {
            assertThat(waitOf(guesser.unlocks(owner.name(), WRONG))).isEqualTo(wait);
            Watch.shared().goesOn(Duration.ofSeconds(wait - 1));
            assertThat(waitOf(guesser.unlocks(owner.name(), WRONG))).isEqualTo(1);
            Watch.shared().goesOn(Duration.ofSeconds(1));
            assertThat(guesser.unlocks(owner.name(), WRONG).header("Retry-After"))
                    .isEmpty();
        }
        Watch.shared().goesOn(Duration.ofMinutes(15));
        assertThat(returns(owner).status()).isEqualTo(303);
    }

    @Test
    void says_longer_waits_in_minutes() {
        guesses(5, owner.name());
        Watch.shared().goesOn(Duration.ofSeconds(30));
        guesses(1, owner.name());
        assertThat(guesser.unlocks(owner.name(), WRONG).body()).contains("Wait 1 minute, then");
        Watch.shared().goesOn(Duration.ofMinutes(1));
        guesses(1, owner.name());

        Watch.shared().goesOn(Duration.ofSeconds(1));
        assertThat(guesser.unlocks(owner.name(), WRONG).body()).contains("Wait 2 minutes, then");
    }

    @Test
    void has_all_its_tries_again_after_the_right_one() {
        guesses(4, owner.name());
        assertThat(returns(owner).status()).isEqualTo(303);

        guesses(4, owner.name());
        assertThat(returns(owner).status()).isEqualTo(303);
    }

    @Test
    void has_all_its_tries_again_after_a_day_without_any() {
        guesses(5, owner.name());
        Watch.shared().goesOn(Duration.ofHours(24));

        guesses(5, owner.name());

        assertThat(waitOf(guesser.unlocks(owner.name(), WRONG))).isEqualTo(30);
    }

    @Test
    void is_counted_for_the_name_however_it_is_typed_and_for_no_other() {
        MockVisitor other = new MockVisitor(mvc);
        other.begins();
        guesses(3, owner.name());
        guesses(2, "  " + owner.name().toUpperCase() + " ");

        assertThat(waitOf(guesser.unlocks(owner.name(), WRONG))).isEqualTo(30);
        assertThat(returns(other).status()).isEqualTo(303);
    }

    @Test
    void leaves_the_open_journal_alone() {
        guesses(6, owner.name());

        assertThat(owner.opens("/journal").status()).isEqualTo(200);
        assertThat(owner.writes("", "Still here.")).startsWith("/journal/");
    }

    @Test
    void many_at_once_are_no_way_around() throws Exception {
        FilledForm form = guesser.opens("/unlock")
                .form()
                .with("name", owner.name())
                .with("passphrase", WRONG)
                .with("action", "unlock");

        List<Answer> answers = atOnce(32, () -> guesser.again().sends(form));

        assertThat(answers).extracting(Answer::status).containsOnly(401);
        assertThat(answers)
                .filteredOn(answer -> answer.header("Retry-After").isEmpty())
                .hasSize(5);
        verify(vaults, times(5)).unlock(any(), any(), any());
    }

    @Test
    void gives_the_words_in_the_box_back_with_the_wait() {
        guesses(5, owner.name());
        FilledForm form =
                guesser.opens("/guides/light/connection/write/1").form().with("text", "\nWritten before the wait.  ");
        FilledForm wayIn = guesser.sends(form.with("action", "save")).form();
        FilledForm unlock = guesser.sends(wayIn.with("action", "have")).form();

        Answer waits = guesser.sends(unlock.with("name", owner.name())
                .with("passphrase", MockVisitor.PHRASE)
                .with("action", "unlock"));

        assertThat(waits.status()).isEqualTo(401);
        assertThat(waits.header("Retry-After")).isEqualTo("30");
        assertThat(waits.body()).contains("Wait 30 seconds").doesNotContain(MockVisitor.PHRASE);
        assertThat(waits.form().field("text")).isEqualTo("\nWritten before the wait.  ");
        Watch.shared().goesOn(Duration.ofSeconds(30));
        Answer saved = guesser.sends(waits.form()
                .with("name", owner.name())
                .with("passphrase", MockVisitor.PHRASE)
                .with("action", "unlock"));
        assertThat(saved.status()).isEqualTo(303);
        assertThat(guesser.opensNewest().entryText()).isEqualTo("\nWritten before the wait.  ");
    }

    @Test
    void waits_on_the_page_to_begin_too_where_the_name_is_taken() {
        for (int guess = 1; guess <= 5; guess++) {
            assertThat(guesser.begins(owner.name(), WRONG + " at all").status()).isEqualTo(422);
        }

        assertThat(waitOf(guesser.begins(owner.name(), MockVisitor.PHRASE))).isEqualTo(30);
        assertThat(waitOf(guesser.unlocks(owner.name(), MockVisitor.PHRASE))).isEqualTo(30);
        verify(vaults, times(5)).unlock(any(), any(), any());
    }

    @Test
    void at_a_name_that_nobody_has_keeps_nobody_from_beginning_with_it() {
        MockVisitor newcomer = new MockVisitor(mvc);
        guesses(6, newcomer.name());

        assertThat(newcomer.begins().status()).isEqualTo(303);
    }

    @Test
    void does_not_count_where_too_many_were_unlocking_to_try_it() {
        doThrow(mock(VaultBusyException.class)).when(vaults).unlock(any(), any(), eq(WRONG));
        for (int guess = 1; guess <= 10; guess++) {
            assertThat(guesser.unlocks(owner.name(), WRONG).status()).isEqualTo(503);
        }

        assertThat(returns(owner).status()).isEqualTo(303);
    }

    @Test
    void is_not_made_when_it_cannot_be_counted() {
        FilledForm words =
                guesser.opens("/guides/light/connection/write/1").form().with("text", "Not lost.");
        FilledForm wayIn = guesser.sends(words.with("action", "save")).form();
        doThrow(new DataAccessResourceFailureException("The disk is gone"))
                .when(table)
                .count(any(), any());

        assertThatThrownBy(() -> returns(owner))
                .as("what the page of a fault answers")
                .hasCauseInstanceOf(Exception.class);
        Answer withWords = guesser.sends(wayIn.with("name", owner.name())
                .with("passphrase", MockVisitor.PHRASE)
                .with("action", "unlock"));

        assertThat(withWords.status()).isEqualTo(500);
        assertThat(withWords.form().field("text")).isEqualTo("Not lost.");
        verify(vaults, never()).unlock(any(), any(), any());
    }

    /** The owner comes from a browser that was never here. */
    private Answer returns(MockVisitor owner) {
        return new MockVisitor(mvc).unlocks(owner.name(), MockVisitor.PHRASE);
    }

    private void guesses(int times, String name) {
        for (int guess = 1; guess <= times; guess++) {
            assertThat(guesser.unlocks(name, WRONG).status()).isEqualTo(401);
        }
    }

    private static int waitOf(Answer answer) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).contains("was not tried");
        return Integer.parseInt(answer.header("Retry-After"));
    }

    private static List<Answer> atOnce(int many, Callable<Answer> guess) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(many);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer :
                    hands.invokeAll(Stream.generate(() -> guess).limit(many).toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            hands.shutdown();
        }
    }

    /** The page without what the person typed and what is drawn by chance. */
    private static String sameForAll(Answer answer) {
        Document page = answer.page();
        page.select("input[name=name], input[name=_csrf], input[name=offered]").forEach(field -> field.val(""));
        return page.outerHtml();
    }
}
