package app.ownlight.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.Traces;
import app.ownlight.support.Watch;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody guesses at many names from one network. */
class NetworkGuessingTests extends ThrottledPages {

    private static final Duration WINDOW = Duration.ofMinutes(10);

    @Autowired
    JdbcClient database;

    @Autowired
    Throttle throttle;

    @Value("${ownlight.home}")
    Path home;

    @BeforeEach
    void somebody_has_a_journal() {
        Watch.shared().goesOn(WINDOW);
    }

    @Test
    void after_twenty_the_network_waits_until_ten_minutes_are_over() {
        guesses(10, "203.0.113.");
        Watch.shared().goesOn(Duration.ofMinutes(8));
        guesses(10, "203.0.113.");

        Answer waits = unlocksFrom("203.0.113.99");

        assertThat(waits.status()).isEqualTo(401);
        assertThat(waits.header("Retry-After")).isEqualTo("120");
        assertThat(unlocksFrom("203.0.114.99").status()).isEqualTo(303);
        Watch.shared().goesOn(Duration.ofMinutes(2));
        assertThat(unlocksFrom("203.0.113.99").status()).isEqualTo(303);
    }

    @Test
    void right_ones_do_not_count() {
        for (int time = 1; time <= 25; time++) {
            assertThat(unlocksFrom("198.51.100.4").status()).isEqualTo(303);
        }
    }

    @Test
    void a_wait_of_the_network_costs_the_journal_nothing() {
        guesses(20, "192.0.2.");
        for (int time = 1; time <= 6; time++) {
            assertThat(unlocksFrom("192.0.2.1").header("Retry-After")).isEqualTo("600");
        }

        assertThat(unlocksFrom("203.0.115.1").status()).isEqualTo(303);
    }

    @Test
    void on_one_machine_nobody_waits_for_the_guesses_at_another_journal() {
        guesses(40, "127.0.0.");

        assertThat(unlocksFrom("127.0.0.1").status()).isEqualTo(303);
    }

    @Test
    void neither_the_name_nor_the_address_can_be_read_in_the_database() {
        String name = "guessed-" + UUID.randomUUID();
        new MockVisitor(mvc).from("203.0.116.77").unlocks(name, "not the one it was begun with");

        assertThat(Traces.of(owner.name(), home))
                .as("the search finds a journal's name")
                .isNotEmpty();
        assertThat(Traces.of(name, home)).isEmpty();
        assertThat(Traces.of("203.0.116", home)).isEmpty();
        assertThat(database.sql("select bucket from throttle")
                        .query(byte[].class)
                        .list())
                .isNotEmpty()
                .allMatch(bucket -> bucket.length == 32);
    }

    @Test
    void what_nobody_would_ask_for_any_more_is_deleted() {
        guesses(3, "203.0.117.");
        Watch.shared().goesOn(Duration.ofHours(23));
        throttle.forgetOld();
        assertThat(rows()).isGreaterThanOrEqualTo(3);

        Watch.shared().goesOn(Duration.ofHours(1));
        throttle.forgetOld();

        assertThat(rows()).isZero();
    }

    private Answer unlocksFrom(String address) {
        return new MockVisitor(mvc).from(address).unlocks(owner.name(), MockVisitor.PHRASE);
    }

    private void guesses(int times, String network) {
        for (int guess = 1; guess <= times; guess++) {
            Answer refused = new MockVisitor(mvc).from(network + guess).unlocks(UUID.randomUUID() + "", "anything");
            assertThat(refused.header("Retry-After")).isEmpty();
        }
    }

    private int rows() {
        return database.sql("select count(*) from throttle")
                .query(Integer.class)
                .single();
    }
}
