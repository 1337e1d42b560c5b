package app.ownlight.throttle;

import app.ownlight.support.MockVisitor;
import app.ownlight.support.SpiedPages;
import org.junit.jupiter.api.BeforeEach;

/** A journal whose name others know, in an application whose clock stands still and whose work on passphrases is counted. */
abstract class ThrottledPages extends SpiedPages {

    MockVisitor owner;

    @BeforeEach
    void somebody_begins_a_journal() {
        owner = new MockVisitor(mvc);
        owner.begins();
    }
}
