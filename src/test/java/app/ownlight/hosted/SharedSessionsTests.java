package app.ownlight.hosted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.convert.ConversionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;

class SharedSessionsTests {

    private final SharedSessions sessions = new SharedSessions();

    static List<Object> values() {
        return List.of("an id", 7L, 7, true, Instant.EPOCH, new byte[] {1, 2});
    }

    @ParameterizedTest
    @MethodSource("values")
    void give_back_the_simple_values_that_they_hold(Object value) {
        ConversionService conversions = sessions.springSessionConversionService();
        byte[] row = conversions.convert(value, byte[].class);

        assertThat(conversions.convert(row, Object.class)).isEqualTo(value);
    }

    @Test
    void make_nothing_else_out_of_a_row() {
        ConversionService conversions = sessions.springSessionConversionService();
        byte[] row = conversions.convert(new HashMap<>(), byte[].class);

        assertThatThrownBy(() -> conversions.convert(row, Object.class))
                .hasRootCauseInstanceOf(java.io.InvalidClassException.class);
    }

    /** The column takes 36 letters, and OWASP ASVS 5.0 asks for 128 random bits (7.2.3): a letter of 64 holds six. */
    @Test
    void have_ids_of_36_random_letters() {
        JdbcIndexedSessionRepository repository =
                new JdbcIndexedSessionRepository(new JdbcTemplate(), TransactionOperations.withoutTransaction());
        sessions.longIds().customize(repository);
        Set<String> ids = new HashSet<>();
        for (int time = 0; time < 100; time++) {
            Session session = repository.createSession();
            ids.add(session.getId());
        }

        assertThat(ids).hasSize(100).allMatch(id -> id.matches("[A-Za-z0-9_-]{36}"));
    }
}
