package app.ownlight.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import app.ownlight.support.MockVisitor;
import app.ownlight.support.SpiedPages;
import app.ownlight.vault.VaultBusyException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A wrap from days when passphrases cost less is made again at an unlock, and nobody notices. */
class RenewedWrapTests extends SpiedPages {

    @Autowired
    JdbcTemplate database;

    private MockVisitor person;
    private byte[] before;

    @BeforeEach
    void somebody_has_a_wrap_from_other_days() {
        person = new MockVisitor(mvc);
        person.begins();
        before = wrap();
        doReturn(true).when(vaults).isDated(any());
    }

    @Test
    void is_made_again_for_the_same_passphrase() {
        MockVisitor elsewhere = new MockVisitor(mvc);

        assertThat(elsewhere.unlocks(person.name(), MockVisitor.PHRASE).status())
                .isEqualTo(303);

        assertThat(wrap()).isNotEqualTo(before);
        assertThat(new MockVisitor(mvc)
                        .unlocks(person.name(), MockVisitor.PHRASE)
                        .status())
                .isEqualTo(303);
        assertThat(person.opens("/journal").status()).as("the other session").isEqualTo(200);
    }

    @Test
    void stays_as_it_is_where_the_passphrase_is_wrong() {
        new MockVisitor(mvc).unlocks(person.name(), "a near miss of the passphrase");

        assertThat(wrap()).isEqualTo(before);
    }

    @Test
    void is_left_for_another_time_when_there_is_no_room() {
        doThrow(mock(VaultBusyException.class)).when(vaults).rewrap(any(), any(), any());

        assertThat(new MockVisitor(mvc)
                        .unlocks(person.name(), MockVisitor.PHRASE)
                        .status())
                .isEqualTo(303);

        assertThat(wrap()).isEqualTo(before);
    }

    @Test
    void never_takes_the_place_of_one_that_was_changed_meanwhile() {
        String next = "another quiet orchard behind walls";
        AtomicBoolean first = new AtomicBoolean(true);
        doAnswer(renewing -> {
                    if (first.getAndSet(false)) {
                        person.changesPassphrase(MockVisitor.PHRASE, next);
                    }
                    return renewing.callRealMethod();
                })
                .when(vaults)
                .rewrap(any(), any(), eq(MockVisitor.PHRASE));

        new MockVisitor(mvc).unlocks(person.name(), MockVisitor.PHRASE);

        assertThat(new MockVisitor(mvc).unlocks(person.name(), next).status()).isEqualTo(303);
        assertThat(new MockVisitor(mvc)
                        .unlocks(person.name(), MockVisitor.PHRASE)
                        .status())
                .isEqualTo(401);
    }

    private byte[] wrap() {
        return database.queryForObject(
                "select passphrase_wrap from account where name = ?", byte[].class, person.name());
    }
}
