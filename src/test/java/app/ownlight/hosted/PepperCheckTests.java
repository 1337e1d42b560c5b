package app.ownlight.hosted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.ownlight.start.StartProblemException;
import app.ownlight.vault.Instances;
import app.ownlight.vault.Peppers;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionTemplate;

class PepperCheckTests {

    private static final String FIRST = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
    private static final String SECOND = "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=";

    private static final JdbcDataSource SOURCE = new JdbcDataSource();

    private final JdbcClient database = JdbcClient.create(SOURCE);

    @BeforeAll
    static void the_tables_are_there() {
        SOURCE.setURL("jdbc:h2:mem:peppers;DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(SOURCE).load().migrate();
    }

    @BeforeEach
    void nobody_was_here() {
        database.sql("delete from pepper_check").update();
        database.sql("delete from account").update();
    }

    @Test
    void keeps_what_tells_each_pepper_and_starts_with_the_same_again() {
        start("1=" + FIRST);
        start("1=" + FIRST);
        start("1=" + FIRST, "2=" + SECOND);

        assertThat(kept()).containsExactly(1, 2);
        assertThat(database.sql("select mark from pepper_check where id = 1")
                        .query(byte[].class)
                        .single())
                .isNotEqualTo(Base64.getDecoder().decode(FIRST));
    }

    @Test
    void refuses_another_pepper_of_the_same_number_and_keeps_nothing_of_it() {
        start("1=" + FIRST);

        refuses("Pepper 1 (ownlight.peppers.1) is another one", "1=" + SECOND, "2=" + FIRST);

        assertThat(kept()).containsExactly(1);
        start("1=" + FIRST);
    }

    @Test
    void refuses_to_do_without_a_pepper_while_a_journal_needs_it() {
        start("1=" + FIRST);
        journal(1);
        journal(1);
        journal(2);

        refuses(
                "Pepper 1 (ownlight.peppers.1) is not set, and journals in this database open with it alone: 2.",
                "2=" + SECOND);
        refuses("Pepper 1 (ownlight.peppers.1) is not set", new String[0]);
    }

    @Test
    void lets_a_pepper_go_that_no_journal_needs_any_more() {
        start("1=" + FIRST, "200=" + SECOND);
        journal(200);
        journal(0);

        start("200=" + SECOND);

        refuses("is another one than this database was used with", "1=" + SECOND, "200=" + SECOND);
    }

    @Test
    void refuses_a_hosted_database_in_a_personal_run() {
        start("1=" + FIRST);

        refuses("This database belongs to a hosted run", new String[0]);
    }

    @Test
    void asks_nothing_of_a_personal_run() {
        start();

        assertThat(kept()).isEmpty();
    }

    @Test
    void two_that_start_at_once_agree() throws Exception {
        assertThat(atOnce(FIRST, FIRST)).containsExactly("started", "started");

        assertThat(kept()).containsExactly(1);
    }

    @Test
    void of_two_that_start_at_once_with_different_ones_one_is_refused() throws Exception {
        assertThat(atOnce(FIRST, SECOND)).containsExactlyInAnyOrder("started", "refused");
    }

    @Test
    void looks_through_more_journals_than_it_reads_at_once_and_past_damaged_ones() {
        start("1=" + FIRST, "2=" + SECOND);
        IntStream.range(0, 1_200).forEach(number -> journal(2));
        journal(new byte[361]);
        journal(1);

        start("1=" + FIRST, "2=" + SECOND);
        refuses("alone: 1.", "2=" + SECOND);
        refuses("alone: 1,200.", "1=" + FIRST);
    }

    private List<String> atOnce(String... peppers) throws Exception {
        ExecutorService instances = Executors.newFixedThreadPool(peppers.length);
        CyclicBarrier together = new CyclicBarrier(peppers.length);
        List<Future<String>> starts = Stream.of(peppers)
                .map(pepper -> instances.submit(() -> {
                    together.await();
                    return outcome(pepper);
                }))
                .toList();
        instances.shutdown();
        return List.of(starts.get(0).get(), starts.get(1).get());
    }

    private String outcome(String pepper) {
        try {
            start("1=" + pepper);
            return "started";
        } catch (StartProblemException refused) {
            return "refused";
        }
    }

    private void refuses(String sentence, String... peppers) {
        assertThatExceptionOfType(StartProblemException.class)
                .isThrownBy(() -> start(peppers))
                .withMessageContaining(sentence);
    }

    private void start(String... peppers) {
        MockEnvironment settings = new MockEnvironment();
        for (String pepper : peppers) {
            settings.withProperty("ownlight.peppers." + pepper.split("=", 2)[0], pepper.split("=", 2)[1]);
        }
        check(settings).afterSingletonsInstantiated();
    }

    private PepperCheck check(MockEnvironment settings) {
        TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(SOURCE));
        return new PepperCheck(new Peppers(settings), database, transaction);
    }

    private List<Integer> kept() {
        return database.sql("select id from pepper_check order by id")
                .query(Integer.class)
                .list();
    }

    /** An account whose wrap needs the pepper. */
    private void journal(int pepper) {
        journal(Instances.wrap(pepper));
    }

    private void journal(byte[] wrap) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into account (id, name, folded_name, passphrase_wrap, public_keyset, last_position)
                        values (:id, :name, :name, :wrap, :wrap, 0)""")
                .param("id", id)
                .param("name", id.toString())
                .param("wrap", wrap)
                .update();
    }
}
