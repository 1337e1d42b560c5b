package app.ownlight.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ownlight.account.AccountName;
import app.ownlight.account.Accounts;
import app.ownlight.account.NewAccount;
import app.ownlight.account.PaperCode;
import app.ownlight.support.PageTest;
import app.ownlight.support.Watch;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.transaction.support.TransactionTemplate;

/** An invitation to begin a journal. */
@PageTest
class InvitationsTests {

    private static final String PHRASE = "plum harbour seven wicker lamps";

    @TestBean(methodName = "app.ownlight.support.Watch#shared")
    Clock clock;

    @Autowired
    Invitations invitations;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    private PaperCode code;

    @BeforeEach
    void one_is_made() {
        database.update("delete from invitation");
        code = PaperCode.typed(invitations.make().code());
    }

    @Test
    void begins_one_journal_and_no_other() {
        assertThat(invitations.isGood(code)).isTrue();

        begins(code);

        assertThat(invitations.isGood(code)).isFalse();
        assertThat(invitations.waiting()).isZero();
        assertThatThrownBy(() -> begins(code)).isInstanceOf(VoidInvitationException.class);
    }

    @Test
    void is_one_that_was_made_here() {
        assertThat(invitations.isGood(PaperCode.draw())).isFalse();
        assertThatThrownBy(() -> begins(PaperCode.draw())).isInstanceOf(VoidInvitationException.class);
        assertThat(invitations.waiting()).isEqualTo(1);
    }

    @Test
    void is_good_for_fourteen_days_to_the_second() {
        Watch.shared().goesOn(Duration.ofDays(14).minusSeconds(1));
        assertThat(invitations.isGood(code)).isTrue();

        Watch.shared().goesOn(Duration.ofSeconds(1));
        assertThat(invitations.isGood(code)).isFalse();
        assertThat(invitations.waiting()).isZero();
        assertThatThrownBy(() -> begins(code)).isInstanceOf(VoidInvitationException.class);
    }

    @Test
    void says_until_when_it_is_good() {
        assertThat(invitations.make().expires())
                .isEqualTo(clock.instant().plus(Duration.ofDays(14)))
                .isAfter(clock.instant());
    }

    @RepeatedTest(5)
    void begins_one_journal_where_two_people_use_it_at_once() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> begun = Stream.of(1, 2)
                    .map(person -> people.submit(() -> {
                        together.await();
                        return hasBegun(code);
                    }))
                    .toList();

            assertThat(List.of(begun.get(0).get(), begun.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            people.shutdown();
        }
    }

    @Test
    void stays_good_where_the_first_words_could_not_be_kept() {
        String name = UUID.randomUUID().toString();

        NewAccount made = accounts.make(AccountName.of(name), PHRASE);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    accounts.add(made);
                    invitations.use(code);
                    throw new IllegalStateException("The disk is full");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(invitations.isGood(code)).isTrue();
        assertThat(accounts.exists(AccountName.of(name))).isFalse();
    }

    @Test
    void is_forgotten_when_its_time_is_up() {
        Watch.shared().goesOn(Duration.ofDays(13));
        invitations.make();
        Watch.shared().goesOn(Duration.ofDays(1));

        invitations.forgetExpired();

        assertThat(database.queryForObject("select count(*) from invitation", Integer.class))
                .isEqualTo(1);
        assertThat(invitations.waiting()).isEqualTo(1);
    }

    @Test
    void is_kept_as_a_hash_and_nothing_else_that_tells_its_code() {
        byte[] row = database.queryForObject("select hash from invitation", byte[].class);

        assertThat(row).hasSize(32);
        assertThat(new String(row, StandardCharsets.ISO_8859_1)).doesNotContain(code.groups());
        assertThat(database.queryForMap("select * from invitation")).hasSize(3).containsKeys("hash", "made", "expires");
    }

    @Test
    void is_never_printed_by_chance() {
        assertThat(invitations.make().toString()).isEqualTo("Invitation");
    }

    private boolean hasBegun(PaperCode code) {
        try {
            begins(code);
            return true;
        } catch (VoidInvitationException e) {
            return false;
        }
    }

    private void begins(PaperCode code) {
        AccountName name = AccountName.of(UUID.randomUUID().toString());
        NewAccount made = accounts.make(name, PHRASE);
        transaction.executeWithoutResult(status -> {
            accounts.add(made);
            invitations.use(code);
        });
    }
}
