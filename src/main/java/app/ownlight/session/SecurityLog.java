package app.ownlight.session;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Notes who came in and who was kept out (OWASP ASVS 5.0, 16.3.1): what happened and the journal’s random id, never a name, an
 * address or anything typed.
 */
@Component
public class SecurityLog implements HttpSessionListener {

    private static final Logger LOG = LoggerFactory.getLogger("app.ownlight.security");

    public static void begun(UUID account) {
        LOG.info("begun {}", account);
    }

    public static void unlocked(UUID account) {
        LOG.info("unlocked {}", account);
    }

    public static void recovered(UUID account) {
        LOG.info("recovered {}", account);
    }

    public static void passphraseChanged(UUID account) {
        LOG.info("passphrase changed {}", account);
    }

    public static void erased(UUID account) {
        LOG.info("erased {}", account);
    }

    public static void closed(UUID account) {
        LOG.info("closed {}", account);
    }

    public static void reopened(UUID account) {
        LOG.info("reopened {}", account);
    }

    public static void erasedByOperator(UUID account) {
        LOG.info("erased by the operator {}", account);
    }

    public static void refused() {
        LOG.info("refused");
    }

    /** By a person, by the time or by a stop of the program: each ends the session. */
    @Override
    public void sessionDestroyed(HttpSessionEvent ended) {
        Object account = ended.getSession().getAttribute(JournalSessions.ACCOUNT);
        if (account != null) {
            LOG.info("locked {}", account);
        }
    }
}
