package app.ownlight.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.SpiedPages;
import app.ownlight.vault.VaultBusyException;
import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class UnlockTests extends SpiedPages {

    private static final String PASSPHRASE = "plum harbour seven wicker lamps";

    private final String name = "heron " + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void somebody_has_a_journal() {
        assertThat(new MockVisitor(mvc).begins(name, PASSPHRASE).status()).isEqualTo(303);
    }

    @Test
    void opens_with_the_right_name_in_any_case() {
        MockVisitor person = new MockVisitor(mvc);

        Answer answer = person.unlocks("  " + name.toUpperCase() + " ", PASSPHRASE);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/");
        assertThat(person.opens("/journal").status()).isEqualTo(200);
    }

    @Test
    void answers_a_wrong_name_and_a_wrong_passphrase_alike() {
        MockVisitor person = new MockVisitor(mvc);
        MockVisitor stranger = new MockVisitor(mvc);

        Answer wrongPassphrase = person.unlocks(name, "plum harbour seven wicker lamp");
        Answer wrongName = stranger.unlocks("nobody at all", PASSPHRASE);

        assertThat(wrongPassphrase.status()).isEqualTo(401);
        assertThat(wrongName.status()).isEqualTo(401);
        assertThat(sameForAll(wrongPassphrase)).isEqualTo(sameForAll(wrongName));
        assertThat(wrongPassphrase.headers()).isEqualTo(wrongName.headers());
        assertThat(wrongPassphrase.form().field("name")).isEqualTo(name);
    }

    @Test
    void keeps_nothing_of_a_refused_passphrase() {
        MockVisitor person = new MockVisitor(mvc);

        Answer refused = person.unlocks(name, "a near miss of the passphrase");

        assertThat(refused.body()).doesNotContain("near miss");
        assertThat(person.session()).isNull();
        assertThat(person.cookie("k")).isEmpty();
        assertThat(person.opens("/journal").location()).startsWith("/unlock");
    }

    @Test
    void says_that_it_is_busy_and_keeps_the_name() {
        doThrow(mock(VaultBusyException.class)).when(vaults).unlock(any(), any(), any());
        MockVisitor person = new MockVisitor(mvc);

        Answer busy = person.unlocks(name, PASSPHRASE);

        assertThat(busy.status()).isEqualTo(503);
        assertThat(busy.header("Retry-After")).isEqualTo("5");
        assertThat(busy.form().field("name")).isEqualTo(name);
        assertThat(busy.form().field("passphrase")).isEmpty();
        assertThat(busy.body()).contains("Wait a few seconds").doesNotContain(PASSPHRASE);
        assertThat(person.cookie("k")).isEmpty();
    }

    @Test
    void beginning_what_is_there_with_its_own_passphrase_opens_it() {
        MockVisitor first = new MockVisitor(mvc);
        first.unlocks(name, PASSPHRASE);
        String entry = first.writes("", "Written before.");
        MockVisitor person = new MockVisitor(mvc);

        assertThat(person.begins(name, PASSPHRASE).status()).isEqualTo(303);

        assertThat(person.opens(entry).entryText()).isEqualTo("Written before.");
    }

    @Test
    void a_name_that_somebody_else_has_is_taken() {
        MockVisitor person = new MockVisitor(mvc);

        Answer taken = person.begins(name, "another quiet orchard behind walls");

        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.page().expectFirst("#name-error").text()).startsWith("There is a journal of this name");
        assertThat(taken.body()).doesNotContain("orchard");
        assertThat(person.session()).isNull();
    }

    @Test
    void gives_a_new_session_and_a_new_form_token() {
        MockVisitor person = new MockVisitor(mvc);
        person.unlocks(name, PASSPHRASE);
        MockHttpSession before = person.session();
        String token = person.cookie("t");
        String half = person.cookie("k");

        person.exchanges("POST", "/begin", asked(person));
        person.opens("/journal/new");

        assertThat(person.session().getId()).isNotEqualTo(before.getId());
        assertThat(before.isInvalid()).isTrue();
        assertThat(person.cookie("t")).isNotEmpty().isNotEqualTo(token);
        assertThat(person.cookie("k")).isNotEmpty().isNotEqualTo(half);
    }

    @Test
    void leads_on_where_the_journal_is_open_already() {
        MockVisitor person = new MockVisitor(mvc);
        person.unlocks(name, PASSPHRASE);

        assertThat(person.opens("/unlock?to=/journal").location()).isEqualTo("/journal");
    }

    @Test
    void a_form_from_before_unlocking_is_worth_nothing_after_it() {
        MockVisitor person = new MockVisitor(mvc);
        FilledForm old = person.opens("/unlock").form();
        person.unlocks(name, PASSPHRASE);

        Answer refused = person.exchanges("POST", "/lock", Map.of("_csrf", old.field("_csrf")));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(person.opens("/journal").status()).isEqualTo(200);
    }

    @Test
    void neither_half_opens_alone() throws Exception {
        MockVisitor person = new MockVisitor(mvc);
        person.unlocks(name, PASSPHRASE);
        MockVisitor other = new MockVisitor(mvc);
        other.unlocks(name, PASSPHRASE);

        assertThat(withHalves(person.session(), new Cookie[0])).startsWith("/unlock");
        assertThat(withHalves(person.session(), other.cookies())).startsWith("/unlock");
        assertThat(withHalves(new MockHttpSession(), person.cookies())).startsWith("/unlock");
        assertThat(person.opens("/journal").status()).isEqualTo(200);
    }

    @Test
    void the_half_in_the_cookie_is_for_this_browser_and_this_site_alone() {
        Answer opened = new MockVisitor(mvc).unlocks(name, PASSPHRASE);

        assertThat(opened.headers().get("set-cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .matches("k\\d+=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict")
                        .doesNotContain("Max-Age", "Domain"));
    }

    private String withHalves(MockHttpSession session, Cookie[] cookies) throws Exception {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.get("/journal").session(session);
        if (cookies.length > 0) {
            request.cookie(cookies);
        }
        return String.valueOf(mvc.perform(request).andReturn().getResponse().getHeader("Location"));
    }

    /** From a tab that was opened before the journal was. */
    private Map<String, String> asked(MockVisitor person) {
        String form = person.opens("/journal/new").form().field("_csrf");
        return Map.of("_csrf", form, "name", name, "passphrase", PASSPHRASE, "action", "begin");
    }

    /** The page without what the person typed and what is drawn by chance. */
    private static String sameForAll(Answer answer) {
        Document page = answer.page();
        page.select("input[name=name], input[name=_csrf], input[name=offered]").forEach(field -> field.val(""));
        return page.outerHtml();
    }
}
