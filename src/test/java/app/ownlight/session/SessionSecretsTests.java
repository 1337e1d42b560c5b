package app.ownlight.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.account.OpenJournal;
import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import app.ownlight.support.Traces;
import app.ownlight.vault.PlainKeys;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;

/** What lies on the server between two requests opens nothing and tells nothing. */
@PageTest
class SessionSecretsTests {

    private static final String PASSPHRASE = "plum harbour seven wicker lamps";
    private static final String NEAR_MISS = "plum harbour seven wicker lamp";
    private static final String WORDS = "Nobody is to read this on the server.";

    @Autowired
    MockMvc mvc;

    @Autowired
    SecurityContextRepository journals;

    @Value("${ownlight.home}")
    Path home;

    private final String name = UUID.randomUUID().toString();
    private MockVisitor person;

    @Test
    void after_beginning_and_after_unlocking() throws Exception {
        begin();
        assertThatTheSessionTellsNothing();

        person = new MockVisitor(mvc);
        person.unlocks(name, PASSPHRASE);
        assertThatTheSessionTellsNothing();
    }

    @Test
    void after_taking_the_five_words() throws Exception {
        person = new MockVisitor(mvc);
        FilledForm form = person.opens("/begin").form();
        String words = form.field("offered");
        Answer begun = person.sends(form.with("name", name).with("action", "take"));

        assertThat(Traces.isIn(session(), words)).isFalse();
        assertThatTheSessionTellsNothing();

        assertThat(person.opens(begun.location())
                        .page()
                        .select("aside .secret-words")
                        .text())
                .isEqualTo(words);
        assertThat(person.opens(begun.location()).body()).doesNotContain(words);
        assertThat(Traces.isIn(session(), words)).isFalse();
    }

    @Test
    void while_a_recovery_code_is_shown_and_after_it_was_confirmed() throws Exception {
        begin();
        String shown = String.join(
                "",
                person.opens("/settings/recovery")
                        .page()
                        .select(".recovery-code span")
                        .eachText());

        assertThat(Traces.isIn(session(), shown)).isFalse();
        assertThatTheSessionTellsNothing();

        String code = person.takesRecoveryCode();
        assertThat(code.replace("-", "")).isEqualTo(shown);
        for (String secret : new String[] {code, shown, code.substring(0, 11)}) {
            assertThat(Traces.isIn(session(), secret)).isFalse();
            assertThat(Traces.of(secret, home)).isEmpty();
        }
    }

    @Test
    void after_the_passphrase_was_changed() throws Exception {
        begin();

        person.changesPassphrase(NEAR_MISS, "a phrase that is not taken");
        assertThatTheSessionTellsNothing();

        String next = "another quiet orchard behind walls";
        assertThat(person.changesPassphrase(PASSPHRASE, next).status()).isEqualTo(303);
        assertThat(Traces.isIn(session(), next)).isFalse();
        assertThatTheSessionTellsNothing();
    }

    @Test
    void after_a_refused_unlock() throws Exception {
        begin();

        String token = person.opens("/journal/new").form().field("_csrf");
        Answer refused = person.exchanges(
                "POST", "/begin", Map.of("_csrf", token, "name", name, "passphrase", NEAR_MISS, "action", "begin"));
        assertThat(refused.status()).isEqualTo(422);

        assertThatTheSessionTellsNothing();
    }

    @Test
    void after_words_were_saved_refused_and_given_back() throws Exception {
        begin();

        String entry = person.writes("A title", WORDS);
        assertThatTheSessionTellsNothing();

        person.sends(person.opens("/journal/new").form().with("text", WORDS + "\u0001"));
        assertThatTheSessionTellsNothing();

        person.exchanges("POST", entry + "/edit", Map.of("text", WORDS, "_csrf", "an old one"));
        assertThatTheSessionTellsNothing();
    }

    @Test
    void after_an_entry_was_deleted_that_can_be_brought_back() throws Exception {
        begin();
        String entry = person.writes("A title", WORDS);

        person.sends(person.opens(entry + "/delete").form());

        assertThat(person.opens("/journal").page().select(".undo")).hasSize(1);
        assertThatTheSessionTellsNothing();
    }

    @Test
    void the_search_would_find_what_is_there() throws Exception {
        begin();

        assertThat(Traces.isIn(session(), journal().account().toString())).isTrue();
        assertThat(Traces.of(name, home)).isNotEmpty();
    }

    private void begin() {
        person = new MockVisitor(mvc);
        assertThat(person.begins(name, PASSPHRASE).status()).isEqualTo(303);
    }

    private void assertThatTheSessionTellsNothing() throws Exception {
        byte[] session = session();
        for (String secret : new String[] {PASSPHRASE, NEAR_MISS, WORDS}) {
            assertThat(Traces.isIn(session, secret)).as(secret).isFalse();
        }
        byte[] clientHalf = Base64.getUrlDecoder().decode(person.cookie("k"));
        assertThat(clientHalf).hasSize(32);
        assertThat(Traces.isIn(session, clientHalf)).as("the browser’s half").isFalse();
        for (byte[] key : PlainKeys.of(journal().vault())) {
            assertThat(key).hasSize(32);
            assertThat(Traces.isIn(session, key)).as("a key").isFalse();
            assertThat(Traces.of(key, home)).as("files with a key").isEmpty();
        }
    }

    /** All attributes with their names, as a session store would write them. */
    private byte[] session() throws Exception {
        MockHttpSession session = person.session();
        assertThat(session).isNotNull();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String attribute : Collections.list(session.getAttributeNames())) {
            all.write(attribute.getBytes(UTF_8));
            Object value = session.getAttribute(attribute);
            if (value instanceof byte[] bytes) {
                all.write(bytes);
            }
            ObjectOutputStream out = new ObjectOutputStream(all);
            out.writeObject(value);
            out.flush();
            all.write(String.valueOf(value).getBytes(UTF_8));
        }
        return all.toByteArray();
    }

    private OpenJournal journal() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(person.session());
        request.setCookies(person.cookies());
        Object principal =
                journals.loadDeferredContext(request).get().getAuthentication().getPrincipal();
        return (OpenJournal) principal;
    }
}
