package app.ownlight.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.Watch;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A browser that its owner called their own. */
class TrustedDeviceTests extends ThrottledPages {

    private Guesser elsewhere;

    @BeforeEach
    void somebody_has_a_journal() {
        locks(owner);
        elsewhere = new Guesser(mvc);
    }

    @Test
    void leaves_nothing_unless_it_is_asked_to() {
        FilledForm form = owner.opens("/unlock").form();
        assertThat(form.field("own")).isNull();

        owner.unlocks();

        assertThat(owner.cookie("d")).isEmpty();
    }

    @Test
    void has_a_cookie_that_no_script_and_no_other_site_gets() {
        Answer opened = unlocks(owner, owner.name(), MockVisitor.PHRASE, "mark");

        assertThat(opened.headers().get("set-cookie"))
                .filteredOn(cookie -> cookie.startsWith("d"))
                .singleElement()
                .asString()
                .matches("d\\d+=[\\w-]{64}; Path=/; Max-Age=31536000; Expires=[^;]+; HttpOnly; SameSite=Strict");
        assertThat(new String(Base64.getUrlDecoder().decode(owner.cookie("d")))).doesNotContain(owner.name());
    }

    @Test
    void is_not_kept_waiting_by_guesses_from_elsewhere() {
        unlocks(owner, owner.name(), MockVisitor.PHRASE, "mark");
        locks(owner);
        elsewhere.guesses(6, owner.name());

        assertThat(owner.unlocks().status()).isEqualTo(303);
        assertThat(elsewhere.knows(owner.name()).header("Retry-After"))
                .as("they wait on")
                .isEqualTo("30");
    }

    @Test
    void does_not_wait_for_its_network() {
        unlocks(owner.from("198.51.101.1"), owner.name(), MockVisitor.PHRASE, "mark");
        locks(owner);
        for (int guess = 1; guess <= 21; guess++) {
            new MockVisitor(mvc).from("198.51.101.7").unlocks("nobody-" + guess, Guesser.WRONG);
        }

        assertThat(owner.unlocks().status()).isEqualTo(303);
    }

    @Test
    void has_waits_of_its_own_that_keep_nobody_out_elsewhere() {
        unlocks(owner, owner.name(), MockVisitor.PHRASE, "mark");
        locks(owner);
        for (int guess = 1; guess <= 5; guess++) {
            owner.unlocks(owner.name(), Guesser.WRONG);
        }

        assertThat(owner.unlocks().header("Retry-After")).isEqualTo("30");
        assertThat(elsewhere.knows(owner.name()).status()).isEqualTo(303);
        Watch.shared().goesOn(Duration.ofSeconds(30));
        assertThat(owner.unlocks().status()).isEqualTo(303);
    }

    @Test
    void is_own_for_no_other_journal() {
        MockVisitor other = new MockVisitor(mvc);
        other.begins();
        locks(other);
        unlocks(other, other.name(), MockVisitor.PHRASE, "mark");
        locks(other);
        elsewhere.guesses(6, owner.name());

        assertThat(other.unlocks(owner.name(), Guesser.WRONG).header("Retry-After"))
                .isEqualTo("30");
    }

    @Test
    void cannot_be_forged() {
        unlocks(owner, owner.name(), MockVisitor.PHRASE, "mark");
        locks(owner);
        elsewhere.guesses(6, owner.name());
        Cookie own = Stream.of(owner.cookies())
                .filter(cookie -> cookie.getName().startsWith("d"))
                .findFirst()
                .orElseThrow();
        byte[] forged = Base64.getUrlDecoder().decode(own.getValue());
        forged[forged.length - 1] ^= 1;

        for (String value :
                new String[] {Base64.getUrlEncoder().encodeToString(forged), "", "not base64", "A".repeat(64)}) {
            MockVisitor guesser = new MockVisitor(mvc).brings(new Cookie(own.getName(), value));
            assertThat(guesser.unlocks(owner.name(), Guesser.WRONG).header("Retry-After"))
                    .isEqualTo("30");
        }
    }

    @Test
    void is_forgotten_on_request() {
        unlocks(owner, owner.name(), MockVisitor.PHRASE, "mark");
        locks(owner);
        unlocks(owner, owner.name(), MockVisitor.PHRASE, "forget");

        assertThat(owner.cookie("d")).isEmpty();
    }

    @Test
    void is_forgotten_with_an_erased_journal() {
        unlocks(owner, owner.name(), MockVisitor.PHRASE, "mark");

        owner.sends(owner.opens("/your-data/erase")
                .form()
                .with("passphrase", MockVisitor.PHRASE)
                .with("sure", "yes"));

        assertThat(owner.cookie("d")).isEmpty();
    }

    @Test
    void stays_one_without_being_asked_again() {
        unlocks(owner, owner.name(), MockVisitor.PHRASE, "mark");
        String cookie = owner.cookie("d");
        locks(owner);

        owner.unlocks();

        assertThat(owner.cookie("d")).isEqualTo(cookie);
    }

    @Test
    void is_not_made_by_a_wrong_passphrase() {
        Answer refused = unlocks(owner, owner.name(), Guesser.WRONG, "mark");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(owner.cookie("d")).isEmpty();
    }

    private static Answer unlocks(MockVisitor person, String name, String passphrase, String own) {
        FilledForm form = person.opens("/unlock").form();
        return person.sends(form.with("name", name)
                .with("passphrase", passphrase)
                .with("own", own)
                .with("action", "unlock"));
    }

    private static void locks(MockVisitor person) {
        person.exchanges("POST", "/lock", person.opens("/journal/new").form().fields());
    }
}
