package app.ownlight.vault;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Several instances over one database, as far as their marks go. */
public final class Instances {

    private Instances() {}

    public static Hmac peppered(JdbcClient database, TransactionTemplate transaction) {
        return new Hmac(database, transaction, new Peppers(Map.of("1", Given.pepper(1))));
    }

    public static Hmac unpeppered(JdbcClient database, TransactionTemplate transaction) {
        return new Hmac(database, transaction, Given.NO_PEPPERS);
    }
}
