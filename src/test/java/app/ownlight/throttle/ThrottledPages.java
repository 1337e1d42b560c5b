package app.ownlight.throttle;

import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import app.ownlight.vault.Vaults;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.MockMvc;

/** A journal whose name others know, in an application whose clock stands still and whose work on passphrases is counted. */
@PageTest
abstract class ThrottledPages {

    @TestBean(methodName = "app.ownlight.support.Watch#shared")
    Clock clock;

    @Autowired
    MockMvc mvc;

    @MockitoSpyBean
    Vaults vaults;

    @MockitoSpyBean
    ThrottleTable table;

    MockVisitor owner;

    @BeforeEach
    void somebody_begins_a_journal() {
        owner = new MockVisitor(mvc);
        owner.begins();
    }
}
