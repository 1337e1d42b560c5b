package app.ownlight.writing;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Words that meet no open journal, and the way in beneath them. */
@PageTest
class FirstWordsTests {

    private static final String PROMPT = "/guides/light/connection/write/1";
    private static final String WORDS = "\n  first line\nsecond \uD83C\uDF3F e\u0301 <b>\"&'</b>\n\n";

    @Autowired
    MockMvc mvc;

    MockVisitor visitor;

    @BeforeEach
    void a_visitor_arrives() {
        visitor = new MockVisitor(mvc);
    }

    @Test
    void a_visitor_gets_the_words_back_with_the_way_in_beneath() {
        Answer asked = visitor.sends(written(PROMPT, "save"));

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.form().field("text")).isEqualTo(WORDS);
        assertThat(asked.page().select(".way-in label").eachText())
                .containsExactly("Name of your journal", "A passphrase of your own");
        assertThat(asked.page().select(".way-in input[name=passphrase]").attr("autocomplete"))
                .isEqualTo("new-password");
        assertThat(asked.page().select("#entry button").first().val()).isEqualTo("begin");
    }

    @Test
    void the_same_form_opens_a_journal_and_saves() {
        Answer saved = visitor.sends(visitor.sends(written(PROMPT, "save"))
                .form()
                .with("name", visitor.name())
                .with("passphrase", MockVisitor.PHRASE)
                .with("action", "begin"));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.location()).isEqualTo("/guides/light/connection/write/2");
        assertThat(visitor.opensNewest().entryText()).isEqualTo(WORDS);
    }

    @Test
    void an_empty_box_opens_a_journal_and_saves_nothing_however_often_it_is_sent() {
        FilledForm form = visitor.sends(written(PROMPT, "save"))
                .form()
                .with("text", "")
                .with("name", visitor.name())
                .with("passphrase", MockVisitor.PHRASE)
                .with("action", "begin");

        Answer opened = visitor.sends(form);
        Answer again = visitor.sends(
                form.with("_csrf", visitor.opens("/recover").form().field("_csrf")));

        assertThat(opened.status()).isEqualTo(303);
        assertThat(again.status()).isEqualTo(303);
        assertThat(again.location()).isEqualTo(opened.location()).isEqualTo("/guides/light/connection/write/2");
        assertThat(visitor.opens("/journal").page().select(".entries a")).isEmpty();
    }

    @Test
    void a_passphrase_is_never_echoed_and_words_stay_when_it_is_refused() {
        Answer refused = visitor.sends(visitor.sends(written(PROMPT, "save"))
                .form()
                .with("name", visitor.name())
                .with("passphrase", "too short 7391")
                .with("action", "begin"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).doesNotContain("7391");
        assertThat(refused.form().field("text")).isEqualTo(WORDS);
        assertThat(refused.form().field("name")).isEqualTo(visitor.name());
        assertThat(refused.page().title()).startsWith("Error: ");
        assertThat(refused.page().select(".error-summary a").eachAttr("href")).containsExactly("#passphrase");
    }

    @Test
    void who_has_a_journal_is_asked_for_it_instead() {
        Answer asked =
                visitor.sends(visitor.sends(written(PROMPT, "save")).form().with("action", "have"));

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().select(".way-in input[name=passphrase]").attr("autocomplete"))
                .isEqualTo("current-password");
        assertThat(asked.form().field("text")).isEqualTo(WORDS);
    }

    @Test
    void other_words_are_drawn_on_request() {
        FilledForm asked = visitor.sends(written(PROMPT, "save")).form();
        FilledForm drawn = visitor.sends(asked.with("action", "draw")).form();

        assertThat(drawn.field("offered")).isNotEqualTo(asked.field("offered")).matches("\\S+( \\S+){4}");
        assertThat(drawn.field("text")).isEqualTo(WORDS);
    }

    private FilledForm written(String address, String action) {
        return visitor.opens(address).form().with("text", WORDS).with("action", action);
    }
}
