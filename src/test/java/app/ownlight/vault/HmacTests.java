package app.ownlight.vault;

import static app.ownlight.vault.Given.flipped;
import static app.ownlight.vault.Given.json;
import static app.ownlight.vault.Given.pepper;
import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.PageTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class HmacTests {

    private static final byte[] MESSAGE = json("until tomorrow");

    @Autowired
    Hmac marks;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void are_known_again() {
        assertThat(marks.fits("ticket", MESSAGE, marks.mark("ticket", MESSAGE))).isTrue();
    }

    @Test
    void are_known_again_after_a_restart() {
        Hmac restarted = new Hmac(database, transaction, Given.NO_PEPPERS);

        assertThat(restarted.fits("ticket", MESSAGE, marks.mark("ticket", MESSAGE)))
                .isTrue();
    }

    @Test
    void fit_nothing_else() {
        byte[] mark = marks.mark("ticket", MESSAGE);

        assertThat(marks.fits("ticket", json("until the end of time"), mark)).isFalse();
        assertThat(marks.fits("browser", MESSAGE, mark)).isFalse();
        assertThat(marks.fits("ticket", MESSAGE, new byte[0])).isFalse();
        for (int at = 0; at < mark.length; at++) {
            assertThat(marks.fits("ticket", MESSAGE, flipped(mark, at))).isFalse();
        }
    }

    @Test
    void cannot_be_made_of_the_database_alone_where_there_is_a_pepper() {
        Hmac peppered = peppered(Map.of("1", pepper(1)));
        byte[] mark = peppered.mark("ticket", MESSAGE);

        assertThat(mark).hasSize(Hmac.BYTES);
        assertThat(peppered.fits("ticket", MESSAGE, mark)).isTrue();
        assertThat(peppered.fits("ticket", MESSAGE, marks.mark("ticket", MESSAGE)))
                .isFalse();
        assertThat(peppered(Map.of("1", pepper(2))).fits("ticket", MESSAGE, mark))
                .isFalse();
    }

    @Test
    void stay_the_same_while_peppers_are_added() {
        byte[] mark = peppered(Map.of("1", pepper(1))).mark("ticket", MESSAGE);

        assertThat(peppered(Map.of("1", pepper(1), "2", pepper(2))).fits("ticket", MESSAGE, mark))
                .isTrue();
    }

    @Test
    void have_one_secret_even_when_two_ask_for_it_first() {
        marks.mark("ticket", MESSAGE);
        new Hmac(database, transaction, Given.NO_PEPPERS).mark("ticket", MESSAGE);

        assertThat(database.sql("select count(*) from server_secret")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Hmac peppered(Map<String, String> peppers) {
        return new Hmac(database, transaction, new Peppers(peppers));
    }
}
