package app.ownlight.support;

import app.ownlight.entry.Entries;
import app.ownlight.late.LateSaves;
import app.ownlight.vault.Vaults;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.MockMvc;

/**
 * For page tests that count what is done, or let it fail: one application for all of them, whose clock stands still and whose parts
 * work as ever until a test says otherwise.
 */
@PageTest
public abstract class SpiedPages {

    @TestBean(methodName = "app.ownlight.support.Watch#shared")
    protected Clock clock;

    @Autowired
    protected MockMvc mvc;

    @MockitoSpyBean
    protected Vaults vaults;

    @MockitoSpyBean
    protected Entries entries;

    @MockitoSpyBean
    protected LateSaves lateSaves;
}
