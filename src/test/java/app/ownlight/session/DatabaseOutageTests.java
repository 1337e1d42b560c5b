package app.ownlight.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;

class DatabaseOutageTests {

    /** Gone, stopped by its operator, out of connections, waited too long for a row or for an answer, become a standby. */
    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "53300", "55P03", "57014", "40001", "25006"})
    void is_a_database_that_can_be_asked_again(String state) {
        Exception failure = new IllegalStateException(
                new DataAccessResourceFailureException("away", new SQLException("away", state)));

        assertThat(DatabaseOutage.isCauseOf(failure)).isTrue();
    }

    @Test
    void is_a_pool_without_a_free_connection() {
        assertThat(DatabaseOutage.isCauseOf(new SQLTransientConnectionException("full")))
                .isTrue();
    }

    /** What is left of a connection that broke when its transaction was to be rolled back. */
    @Test
    void is_a_connection_that_the_pool_has_closed() {
        assertThat(DatabaseOutage.isCauseOf(new IllegalStateException(new SQLException("Connection is closed"))))
                .isTrue();
    }

    /** A key that is there, a value too long, and H2's own states, among them a full disk. */
    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "90031", "HY000"})
    void is_no_database_that_has_refused(String state) {
        assertThat(DatabaseOutage.isCauseOf(new IllegalStateException(new SQLException("no", state))))
                .isFalse();
    }

    @Test
    void is_nothing_that_never_asked_a_database() {
        assertThat(DatabaseOutage.isCauseOf(new IllegalStateException("another")))
                .isFalse();
    }
}
