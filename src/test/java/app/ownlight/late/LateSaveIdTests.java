package app.ownlight.late;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.PageTest;
import app.ownlight.vault.Hmac;
import app.ownlight.vault.Instances;
import app.ownlight.vault.Vaults;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The id by which late words are known when they are sent once more. */
@PageTest
class LateSaveIdTests {

    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final UUID FORM = UUID.randomUUID();

    @Autowired
    Vaults vaults;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void is_the_same_at_another_instance_and_later() {
        UUID first = id(Instances.peppered(database, transaction), "late", "2026-11-22T18:00:00Z");

        assertThat(id(Instances.peppered(database, transaction), "late", "2026-11-22T18:00:01Z"))
                .isEqualTo(first);
        assertThat(id(Instances.peppered(database, transaction), "later", "2026-11-22T18:00:00Z"))
                .isNotEqualTo(first);
    }

    /** Somebody who has the database of a personal run has the secret in it too. */
    @Test
    void takes_what_lies_in_memory_alone_where_there_is_no_pepper() {
        Hmac marks = Instances.unpeppered(database, transaction);
        UUID first = id(marks, "late", "2026-11-22T18:00:00Z");

        assertThat(id(marks, "late", "2026-11-22T18:00:01Z")).isEqualTo(first);
        assertThat(id(Instances.unpeppered(database, transaction), "late", "2026-11-22T18:00:00Z"))
                .isNotEqualTo(first);
    }

    private UUID id(Hmac marks, String text, String received) {
        LateWords words =
                new LateWords(FORM, 0, FORM, "", "/journal/new", null, "", "", text, Instant.parse(received), null);
        return new LateSaveSeal(vaults, marks).id(ACCOUNT, words);
    }
}
