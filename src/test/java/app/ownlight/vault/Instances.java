package app.ownlight.vault;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Several instances over one database, as far as their marks and their peppers go. */
public final class Instances {

    private Instances() {}

    public static Hmac peppered(JdbcClient database, TransactionTemplate transaction) {
        return new Hmac(database, transaction, new Peppers(Map.of("1", Given.pepper(1))));
    }

    public static Hmac unpeppered(JdbcClient database, TransactionTemplate transaction) {
        return new Hmac(database, transaction, Given.NO_PEPPERS);
    }

    /** The wrap of a passphrase that needs this pepper. */
    public static byte[] wrap(int pepper) {
        return new Wrap(Secret.PASSPHRASE, Given.CHEAP, pepper, new byte[16], new byte[32], new byte[40]).bytes();
    }
}
