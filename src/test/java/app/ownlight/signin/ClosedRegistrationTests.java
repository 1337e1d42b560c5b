package app.ownlight.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.account.AccountName;
import app.ownlight.account.Accounts;
import app.ownlight.account.NewJournals;
import app.ownlight.support.Answer;
import app.ownlight.support.AtOnce;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody comes to where nobody begins a journal any more. */
@PageTest
@TestPropertySource(properties = "ownlight.registration=closed")
class ClosedRegistrationTests {

    private static final String PROMPT = "/guides/light/connection/write/1";
    private static final String WORDS = "Words from before any journal.";
    private static final String CLOSED = "No new journals are begun here.";

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    private MockVisitor visitor;

    @BeforeEach
    void somebody_comes() {
        visitor = new MockVisitor(mvc);
    }

    @Test
    void finds_the_sentence_and_the_way_to_unlock_in_the_place_of_the_form() {
        var main = visitor.opens("/begin").page().expectFirst("main");

        assertThat(main.text()).contains(CLOSED);
        assertThat(main.select("form, input, button[name]")).isEmpty();
        assertThat(main.select("a[href=/unlock]")).hasSize(1);
        assertThat(visitor.opens("/unlock").page().select("main a[href=/begin]"))
                .isEmpty();
        assertThat(visitor.opens("/").page().select(".facts").text()).contains(CLOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"begin", "take"})
    void is_refused_with_the_sentence(String action) {
        FilledForm unlock = visitor.opens("/unlock").form();

        Answer refused = visitor.exchanges("POST", "/begin", begin(unlock, action));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error-summary").text()).contains(CLOSED);
        assertThat(refused.page().select(".error-summary a").eachAttr("href")).containsExactly("#closed");
        assertThat(refused.page().select("#closed")).hasSize(1);
        assertThat(accounts.exists(AccountName.of(visitor.name()))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"save", "new", "begin", "take"})
    void keeps_the_words_in_the_box_with_unlocking_beneath(String action) {
        FilledForm box = visitor.sends(
                        visitor.opens(PROMPT).form().with("text", WORDS).with("action", "save"))
                .form();

        Answer asked = visitor.exchanges("POST", PROMPT, begin(box, action));

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.form().field("text")).isEqualTo(WORDS);
        assertThat(asked.page().select(".way-in button").eachAttr("value")).containsExactly("unlock");
        assertThat(asked.page().select("#closed").text()).contains(CLOSED);
    }

    @Test
    void opens_the_journal_that_is_there_and_saves() {
        NewJournals.begin(accounts, visitor.name(), MockVisitor.PHRASE);
        FilledForm box = visitor.sends(
                        visitor.opens(PROMPT).form().with("text", WORDS).with("action", "save"))
                .form();

        Answer saved = visitor.sends(box.with("name", visitor.name())
                .with("passphrase", MockVisitor.PHRASE)
                .with("action", "unlock"));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(visitor.opensNewest().entryText()).isEqualTo(WORDS);
    }

    private Map<String, String> begin(FilledForm form, String action) {
        return AtOnce.with(
                form.fields(), Map.of("name", visitor.name(), "passphrase", MockVisitor.PHRASE, "action", action));
    }
}
