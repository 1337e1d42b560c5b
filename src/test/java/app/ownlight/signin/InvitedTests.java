package app.ownlight.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.account.PaperCode;
import app.ownlight.invitation.Invitations;
import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody comes to where a journal is begun with an invitation. */
@PageTest
@TestPropertySource(properties = "ownlight.registration=invite")
class InvitedTests {

    private static final String PROMPT = "/guides/light/connection/write/1";
    private static final String WORDS = "\nWords from before any journal.\n";

    @Autowired
    MockMvc mvc;

    @Autowired
    Invitations invitations;

    private MockVisitor visitor;
    private String code;

    @BeforeEach
    void somebody_is_invited() {
        visitor = new MockVisitor(mvc);
        code = invitations.make().code();
    }

    @Test
    void begins_a_journal_with_the_code_however_it_is_typed() {
        Answer begun = begins(code.toLowerCase().replace('-', ' '));

        assertThat(begun.status()).isEqualTo(303);
        assertThat(visitor.opens("/journal").status()).isEqualTo(200);
    }

    @Test
    void finds_the_code_filled_in_by_the_link_on_the_card() {
        Answer page = visitor.opens("/begin?invitation=" + code);

        assertThat(page.form().field("invitation")).isEqualTo(code);
        assertThat(page.page()
                        .select("main input[type=text], main input[type=password]")
                        .eachAttr("name"))
                .containsExactly("invitation", "name", "passphrase");
        assertThat(page.page().select("#invitation").attr("autocomplete")).isEqualTo("off");
        assertThat(page.page().select("#invitation").attr("spellcheck")).isEqualTo("false");
    }

    @Test
    void saves_the_first_words_with_the_code() {
        Answer asked = visitor.sends(written());
        assertThat(asked.page().select(".way-in label").eachText())
                .containsExactly("Invitation code", "Name of your journal", "A passphrase of your own");

        Answer saved = visitor.sends(filled(asked.form(), code));

        assertThat(saved.status()).isEqualTo(303);
        assertThat(visitor.opensNewest().entryText()).isEqualTo(WORDS);
    }

    @Test
    void has_the_words_and_the_code_back_where_it_is_no_good() {
        begins(code);
        MockVisitor other = new MockVisitor(mvc);
        FilledForm form = other.sends(
                        other.opens(PROMPT).form().with("text", WORDS).with("action", "save"))
                .form();

        Answer refused = other.sends(filled(form, code).with("name", other.name()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form().field("text")).isEqualTo(WORDS);
        assertThat(refused.form().field("invitation")).isEqualTo(code);
        assertThat(refused.page().select("#invitation-error").text()).startsWith("This invitation begins no journal");
        assertThat(refused.page().select(".error-summary a").eachAttr("href")).containsExactly("#invitation");
    }

    @Test
    void is_asked_for_a_code_that_is_missing() {
        Answer refused = begins("");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#invitation-error").text()).startsWith("Type the invitation code");
    }

    @Test
    void is_told_which_group_is_mistyped() {
        Answer refused = begins(code.substring(0, 6) + "UUUUU" + code.substring(11));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#invitation-error").text()).contains("Look at group 2 again");
    }

    @Test
    void is_told_all_at_once_what_is_wrong_with_the_rest() {
        Answer refused =
                visitor.sends(visitor.opens("/begin").form().with("name", "ab").with("action", "begin"));

        assertThat(refused.page().select(".error-summary a").eachAttr("href"))
                .containsExactly("#invitation", "#name", "#passphrase");
    }

    @Test
    void opens_the_journal_again_with_a_second_click() {
        FilledForm form = filled(visitor.opens("/begin").form(), code);
        MockVisitor secondClick = visitor.again();
        visitor.sends(form);

        assertThat(secondClick.sends(form).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void learns_no_names_without_a_good_invitation(boolean there) {
        String name = there ? visitor.name() : "nobody-" + visitor.name();
        begins(code);
        MockVisitor curious = new MockVisitor(mvc);

        List<Answer> answers = List.of(
                curious.sends(named(curious, name, PaperCode.draw().printed())),
                curious.sends(named(curious, name, code)),
                curious.sends(named(curious, name, "")),
                curious.sends(named(curious, name, "ABCDE")));

        assertThat(answers).extracting(Answer::status).containsOnly(422);
        assertThat(answers)
                .allSatisfy(answer -> assertThat(
                                answer.page().select(".error-summary a").eachAttr("href"))
                        .containsExactly("#invitation"));
        assertThat(curious.sends(named(curious, name, invitations.make().code()))
                        .status())
                .isEqualTo(there ? 422 : 303);
    }

    @Test
    void waits_after_many_codes_that_were_never_made() {
        for (int guess = 0; guess < 5; guess++) {
            begins(PaperCode.draw().printed());
        }

        Answer sixth = begins(PaperCode.draw().printed());

        assertThat(sixth.status()).isEqualTo(401);
        assertThat(sixth.header("Retry-After")).isNotEmpty();
        assertThat(begins(code).status()).as("the code that was made").isEqualTo(303);
    }

    @Test
    void reads_on_the_first_page_that_it_takes_one() {
        assertThat(visitor.opens("/").page().select(".facts").text()).contains("takes an invitation");
        assertThat(visitor.opens("/?lang=es").status()).isEqualTo(303);
        assertThat(visitor.opens("/").page().select(".facts").text()).contains("hace falta una invitación");
    }

    private FilledForm written() {
        return visitor.opens(PROMPT).form().with("text", WORDS).with("action", "save");
    }

    private Answer begins(String code) {
        return visitor.sends(filled(visitor.opens("/begin").form(), code));
    }

    private FilledForm filled(FilledForm form, String code) {
        return form.with("invitation", code)
                .with("name", visitor.name())
                .with("passphrase", MockVisitor.PHRASE)
                .with("action", "begin");
    }

    private static FilledForm named(MockVisitor curious, String name, String code) {
        return curious.opens("/begin")
                .form()
                .with("invitation", code)
                .with("name", name)
                .with("passphrase", "another phrase of nine grey herons")
                .with("action", "begin");
    }
}
