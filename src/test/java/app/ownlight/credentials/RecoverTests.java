package app.ownlight.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.AtOnce;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The passphrase is lost, and the paper with the code is there. */
@PageTest
class RecoverTests {

    private static final String NEXT = "another quiet orchard behind walls";

    @Autowired
    MockMvc mvc;

    private MockVisitor writer;
    private String code;
    private String entry;

    @BeforeEach
    void somebody_has_written_and_keeps_a_code() {
        writer = new MockVisitor(mvc);
        writer.begins();
        entry = writer.writes("", "Written before it was lost.");
        code = writer.takesRecoveryCode();
    }

    @Test
    void is_linked_from_where_the_passphrase_is_asked() {
        assertThat(somebody().opens("/unlock").page().select("main a[href=/recover]"))
                .hasSize(1);
    }

    @Test
    void opens_the_journal_and_offers_a_new_code_at_once() {
        MockVisitor person = somebody();

        Answer recovered = person.recovers(" " + writer.name().toUpperCase(), code.toLowerCase(), NEXT);

        assertThat(recovered.status()).isEqualTo(303);
        assertThat(recovered.location()).isEqualTo("/settings/recovery");
        Answer offer = person.opens(recovered.location());
        assertThat(offer.page().select(".recovery-code span")).hasSize(7);
        assertThat(offer.body()).doesNotContain(code.split("-"));
        assertThat(person.opens(entry).entryText()).isEqualTo("Written before it was lost.");
        assertThat(person.opens("/guides/light").body()).contains("/settings/recovery");
    }

    @Test
    void leaves_one_passphrase_and_no_code() {
        somebody().recovers(writer.name(), code, NEXT);

        assertThat(writer.opens("/journal").location()).startsWith("/unlock");
        assertThat(somebody().unlocks(writer.name(), MockVisitor.PHRASE).status())
                .isEqualTo(401);
        assertThat(somebody().unlocks(writer.name(), NEXT).status()).isEqualTo(303);
        assertThat(somebody()
                        .recovers(writer.name(), code, "a third phrase from the attic")
                        .status())
                .isEqualTo(401);
        assertThat(somebody().unlocks(writer.name(), NEXT).status()).isEqualTo(303);
    }

    @RepeatedTest(3)
    void works_once_though_it_is_used_twice_at_the_same_moment() throws Exception {
        List<String> chosen = List.of(NEXT, "seven lamps on the harbour wall");

        List<Answer> answers =
                AtOnce.all(chosen.stream().map(next -> () -> somebody().recovers(writer.name(), code, next)));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(303, 401);
        assertThat(chosen)
                .filteredOn(next -> somebody().unlocks(writer.name(), next).status() == 303)
                .hasSize(1);
    }

    @Test
    void takes_five_words_too_and_shows_them_once_more() {
        MockVisitor person = somebody();
        FilledForm form = person.opens("/recover").form();
        String words = form.field("offered");

        Answer recovered =
                person.sends(form.with("name", writer.name()).with("code", code).with("action", "take"));

        assertThat(person.opens(recovered.location()).body()).contains(words);
        assertThat(somebody().unlocks(writer.name(), words).status()).isEqualTo(303);
    }

    @Test
    void answers_a_wrong_code_a_wrong_name_and_no_code_alike() {
        MockVisitor without = somebody();
        without.begins();
        MockVisitor neighbour = somebody();
        neighbour.begins();
        String other = neighbour.takesRecoveryCode();

        Answer wrongCode = somebody().recovers(writer.name(), other, NEXT);
        Answer wrongName = somebody().recovers("nobody at all", code, NEXT);
        Answer noCode = somebody().recovers(without.name(), other, NEXT);

        assertThat(wrongCode.status()).isEqualTo(401);
        assertThat(wrongCode.form().field("name")).isEqualTo(writer.name());
        for (Answer answer : new Answer[] {wrongName, noCode}) {
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.headers()).isEqualTo(wrongCode.headers());
            assertThat(sameForAll(answer)).isEqualTo(sameForAll(wrongCode));
        }
    }

    @Test
    void names_the_mistyped_groups_before_anything_else() {
        String[] groups = code.split("-");
        groups[3] = groups[3].substring(0, 4) + (groups[3].endsWith("7") ? "8" : "7");
        Answer one = somebody().recovers("nobody at all", String.join(" ", groups), NEXT);
        groups[5] = "AAAA";
        Answer two = somebody().recovers(writer.name(), String.join(" ", groups), NEXT);

        assertThat(one.status()).isEqualTo(422);
        assertThat(one.page().expectFirst("#code-error").text()).contains("Look at group 4 again");
        assertThat(two.page().expectFirst(".error-summary").text()).contains("Look at groups 4, 6 again");
    }

    @Test
    void judges_the_new_passphrase_and_shows_neither_it_nor_the_code_again() {
        Answer weak = somebody().recovers(writer.name(), code, "passwordpassword");

        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.page().select("#passphrase-error, .secret-words")).hasSize(2);
        assertThat(weak.body()).doesNotContain("passwordpassword").doesNotContain(code.split("-"));
        assertThat(weak.form().field("name")).isEqualTo(writer.name());
        assertThat(weak.form().field("code")).isEmpty();
        assertThat(writer.opens("/journal").status()).isEqualTo(200);
    }

    @Test
    void says_what_is_missing() {
        Answer empty = somebody().recovers("", "", "");

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select(".error-summary li")).hasSize(2);
    }

    @Test
    void draws_other_words_and_keeps_the_name() {
        MockVisitor person = somebody();
        FilledForm form = person.opens("/recover").form().with("name", "heron");

        Answer drawn = person.sends(form.with("action", "draw"));

        assertThat(drawn.form().field("name")).isEqualTo("heron");
        assertThat(drawn.form().field("offered")).isNotEqualTo(form.field("offered"));
        assertThat(drawn.page().select(".error-summary")).isEmpty();
    }

    @Test
    void does_nothing_with_a_form_that_is_not_ours() {
        Answer foreign = somebody()
                .exchanges(
                        "POST",
                        "/recover",
                        Map.of("name", writer.name(), "code", code, "passphrase", NEXT, "_csrf", "foreign"));

        assertThat(foreign.status()).isNotEqualTo(303);
        assertThat(somebody().unlocks(writer.name(), MockVisitor.PHRASE).status())
                .isEqualTo(303);
    }

    /** The page without what the person typed and what is drawn by chance. */
    private static String sameForAll(Answer answer) {
        Document page = answer.page();
        page.select("input[name=name], input[name=_csrf], input[name=offered]").forEach(field -> field.val(""));
        page.select(".secret-words").forEach(words -> words.text(""));
        return page.outerHtml();
    }

    private MockVisitor somebody() {
        return new MockVisitor(mvc);
    }
}
