package app.ownlight.operator;

import app.ownlight.account.AccountName;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is asked of the journals’ rows for whoever runs the program: all of them counted, or the one whose name was told. Plain SQL, so
 * that a command needs a connection and nothing else.
 */
@Repository
class OperationRepository {

    private final JdbcClient database;

    OperationRepository(JdbcClient database) {
        this.database = database;
    }

    long count() {
        return database.sql("select count(*) from account").query(Long.class).single();
    }

    long countClosed() {
        return database.sql("select count(*) from account where locked = true")
                .query(Long.class)
                .single();
    }

    Optional<UUID> find(AccountName name) {
        return database.sql("select id from account where folded_name = :name")
                .param("name", name.folded())
                .query(UUID.class)
                .optional();
    }

    /** @return how many rows there were: one, or none where the journal is gone */
    int close(UUID id) {
        return change("update account set locked = true where id = :id", id);
    }

    int reopen(UUID id) {
        return change("update account set locked = false where id = :id", id);
    }

    /** What hangs on the row goes with it: the database cascades. */
    int erase(UUID id) {
        return change("delete from account where id = :id", id);
    }

    private int change(String statement, UUID id) {
        return database.sql(statement).param("id", id).update();
    }
}
