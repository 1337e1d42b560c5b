package app.ownlight.hosted;

import app.ownlight.start.StartProblemException;
import app.ownlight.vault.Peppers;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares the peppers with those that this database was used with, before anyone is answered: with a wrong one each passphrase
 * would look wrong. A row stays when its pepper goes, so that an id is never used again for another one.
 */
@Component
class PepperCheck implements SmartInitializingSingleton {

    private static final int ROWS_AT_ONCE = 1_000;

    private final Peppers peppers;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    PepperCheck(Peppers peppers, JdbcClient database, TransactionTemplate transaction) {
        this.peppers = peppers;
        this.database = database;
        this.transaction = transaction;
    }

    /** @throws StartProblemException when a pepper is wrong, missing, or needed and not set */
    @Override
    public void afterSingletonsInstantiated() {
        Map<Integer, byte[]> known = known();
        compare(known);
        Set<Integer> gone = new TreeSet<>(known.keySet());
        gone.removeAll(peppers.ids());
        if (!gone.isEmpty()) {
            mayBeMissing(gone);
        }
        if (peppers.ids().isEmpty() && !known.isEmpty()) {
            throw hosted();
        }
        peppers.ids().stream().filter(id -> !known.containsKey(id)).forEach(this::keep);
        compare(known());
    }

    private void compare(Map<Integer, byte[]> known) {
        known.forEach((id, mark) -> {
            if (peppers.ids().contains(id) && !MessageDigest.isEqual(mark, peppers.check(id))) {
                throw wrong(id);
            }
        });
    }

    private void mayBeMissing(Set<Integer> gone) {
        Map<Integer, Long> journals = journals();
        gone.stream().filter(journals::containsKey).findFirst().ifPresent(id -> {
            throw missing(id, journals.get(id));
        });
    }

    /** Another instance that starts at the same moment may be faster; what it kept is compared afterwards. */
    private void keep(int id) {
        try {
            transaction.executeWithoutResult(
                    status -> database.sql("insert into pepper_check (id, mark) values (:id, :mark)")
                            .param("id", id)
                            .param("mark", peppers.check(id))
                            .update());
        } catch (DuplicateKeyException keptMeanwhile) {
            // It is compared like any other.
        }
    }

    private Map<Integer, byte[]> known() {
        Map<Integer, byte[]> known = new TreeMap<>();
        database.sql("select id, mark from pepper_check").query(row -> {
            known.put(row.getInt("id"), row.getBytes("mark"));
        });
        return known;
    }

    /** How many journals need each pepper, by its id. PostgreSQL hands out the rows some at a time within a transaction alone. */
    private Map<Integer, Long> journals() {
        Map<Integer, Long> journals = new HashMap<>();
        transaction.executeWithoutResult(status -> database.sql("select passphrase_wrap from account")
                .withFetchSize(ROWS_AT_ONCE)
                .query(row -> {
                    journals.merge(Peppers.idIn(row.getBytes("passphrase_wrap")), 1L, Long::sum);
                }));
        return journals;
    }

    private static StartProblemException wrong(int id) {
        return new StartProblemException(
                "Pepper %d (ownlight.peppers.%d) is another one than this database was used with, so its journals would stay closed."
                        .formatted(id, id),
                "Put the right one back. A new pepper takes a new number, beside this one (docs/hosting.md).");
    }

    private static StartProblemException missing(int id, long journals) {
        return new StartProblemException(
                String.format(
                        Locale.ROOT,
                        "Pepper %d (ownlight.peppers.%d) is not set, and journals in this database open with it alone: %,d.",
                        id,
                        id,
                        journals),
                "Put it back. It can go once each of these was opened beside a newer one (docs/hosting.md).");
    }

    private static StartProblemException hosted() {
        return new StartProblemException(
                "This database belongs to a hosted run: it was used with a pepper, and none is set.",
                "Start with the profile hosted and its peppers, or name another database.");
    }
}
