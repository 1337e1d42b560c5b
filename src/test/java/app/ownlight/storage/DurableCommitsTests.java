package app.ownlight.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class DurableCommitsTests {

    @TempDir
    Path folder;

    private DataSource database;
    private JdbcTemplate sql;
    private DurableCommits commits;
    private TransactionTemplate transaction;

    @BeforeEach
    void a_table_is_on_the_disk() {
        ForcedFiles.register();
        String url = "jdbc:h2:file:forced:" + folder + "/words;WRITE_DELAY=0;DB_CLOSE_DELAY=-1";
        database = new DriverManagerDataSource(url, "sa", "");
        sql = new JdbcTemplate(database);
        sql.execute("create table word (word varchar)");
        sql.execute("checkpoint sync");
        commits = new DurableCommits(TestHome.details(url));
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    @AfterEach
    void closes() throws Exception {
        commits.destroy();
        sql.execute("shutdown immediately");
    }

    @Test
    void without_them_a_commit_is_lost_when_the_power_goes() throws Exception {
        transaction.executeWithoutResult(status -> write());

        assertThat(words(sql)).isEqualTo(1);
        assertThat(words(PowerCut.of(database))).isZero();
    }

    @Test
    void with_them_a_commit_is_on_the_disk_before_its_caller_goes_on() throws Exception {
        listen();

        transaction.executeWithoutResult(status -> write());

        assertThat(words(PowerCut.of(database))).isEqualTo(1);
    }

    @Test
    void what_was_rolled_back_stays_so() throws Exception {
        listen();

        transaction.executeWithoutResult(status -> {
            write();
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> write());

        assertThat(words(PowerCut.of(database))).isEqualTo(1);
    }

    private void listen() {
        ((JdbcTransactionManager) transaction.getTransactionManager())
                .setTransactionExecutionListeners(List.of(commits));
    }

    private void write() {
        sql.update("insert into word values ('kept')");
    }

    private static int words(JdbcTemplate in) {
        return in.queryForObject("select count(*) from word", Integer.class);
    }
}
