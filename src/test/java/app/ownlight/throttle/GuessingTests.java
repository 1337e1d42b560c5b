package app.ownlight.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
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

/** Somebody guesses at the passphrase of a journal. */
class GuessingTests extends ThrottledPages {

    private Guesser guesser;
    private MockVisitor visitor;

    @BeforeEach
    void somebody_has_a_journal() {
        guesser = new Guesser(mvc);
        visitor = new MockVisitor(mvc);
        clearInvocations(vaults);
    }

    @Test
    void the_sixth_is_not_tried_but_told_to_wait() {
        guesser.guesses(5, owner.name());

        Answer sixth = guesser.knows(owner.name());

        assertThat(sixth.status()).isEqualTo(401);
        assertThat(sixth.header("Retry-After")).isEqualTo("30");
        assertThat(sixth.page().expectFirst("#passphrase-error").text())
                .contains("was not tried")
                .endsWith("Wait 30 seconds, then try again.");
        assertThat(sixth.form().field("name")).isEqualTo(owner.name());
        verify(vaults, times(5)).unlock(any(), any(), any());
    }

    @Test
    void is_answered_alike_with_as_much_work_for_a_name_that_nobody_has() {
        String nobody = owner.name() + "-nobody";

        for (int guess = 1; guess <= 7; guess++) {
            Answer known = guesser.guesses(owner.name());
            Answer unknown = guesser.guesses(nobody);

            assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(401);
            assertThat(known.headers()).isEqualTo(unknown.headers());
            assertThat(sameForAll(known)).isEqualTo(sameForAll(unknown));
        }
        verify(vaults, times(5)).unlock(any(), any(), any());
        verify(vaults, times(5)).pretend(any(), any());
    }

    @Test
    void leaves_the_open_journal_alone() {
        guesser.guesses(6, owner.name());

        assertThat(owner.opens("/journal").status()).isEqualTo(200);
        assertThat(owner.writes("", "Still here.")).startsWith("/journal/");
    }

    @Test
    void many_at_once_are_no_way_around() throws Exception {
        FilledForm form = visitor.opens("/unlock")
                .form()
                .with("name", owner.name())
                .with("passphrase", Guesser.WRONG)
                .with("action", "unlock");

        List<Answer> answers = atOnce(32, () -> visitor.again().sends(form));

        assertThat(answers).extracting(Answer::status).containsOnly(401);
        assertThat(answers)
                .filteredOn(answer -> answer.header("Retry-After").isEmpty())
                .hasSize(5);
        verify(vaults, times(5)).unlock(any(), any(), any());
    }

    @Test
    void waits_on_the_page_to_begin_too_where_the_name_is_taken() {
        for (int guess = 1; guess <= 5; guess++) {
            assertThat(visitor.begins(owner.name(), Guesser.WRONG).status()).isEqualTo(422);
        }

        assertThat(Guesser.waitOf(visitor.begins(owner.name(), MockVisitor.PHRASE)))
                .isEqualTo(30);
        assertThat(Guesser.waitOf(guesser.knows(owner.name()))).isEqualTo(30);
        verify(vaults, times(5)).unlock(any(), any(), any());
    }

    @Test
    void at_a_name_that_nobody_has_keeps_nobody_from_beginning_with_it() {
        MockVisitor newcomer = new MockVisitor(mvc);
        guesser.guesses(6, newcomer.name());

        assertThat(newcomer.begins().status()).isEqualTo(303);
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
