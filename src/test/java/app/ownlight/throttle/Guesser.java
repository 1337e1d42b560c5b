package app.ownlight.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.MockVisitor;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody who knows the name of a journal and tries passphrases, in a browser that was never here. */
final class Guesser {

    static final String WRONG = "not the one it was begun with";

    private final MockMvc mvc;

    Guesser(MockMvc mvc) {
        this.mvc = mvc;
    }

    Answer guesses(String name) {
        return new MockVisitor(mvc).unlocks(name, WRONG);
    }

    void guesses(int times, String name) {
        for (int guess = 1; guess <= times; guess++) {
            assertThat(guesses(name).status()).isEqualTo(401);
        }
    }

    /** Has the passphrase that every visitor of a test has. */
    Answer knows(String name) {
        return new MockVisitor(mvc).unlocks(name, MockVisitor.PHRASE);
    }

    /** The seconds to wait that an answer says; it fails where the guess was made. */
    static int waitOf(Answer answer) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).contains("was not tried");
        return Integer.parseInt(answer.header("Retry-After"));
    }
}
