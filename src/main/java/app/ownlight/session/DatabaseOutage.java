package app.ownlight.session;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells a database that is away, full or slow for the moment from one that refuses: what it did not do can be tried again. */
public final class DatabaseOutage {

    private static final String KNOWN = DatabaseOutage.class.getName();

    /**
     * Classes of SQLSTATE (PostgreSQL 17 manual, appendix A): connection, rollback, resources, object in use, an operator's stop,
     * system.
     */
    private static final Set<String> FOR_THE_MOMENT = Set.of("08", "40", "53", "55", "57", "58");

    /** A primary that has become a standby, or is still one: read only. */
    private static final String READ_ONLY = "25006";

    private DatabaseOutage() {}

    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database && isForTheMoment(database)) {
                return true;
            }
        }
        return false;
    }

    /** Nothing that answers this request asks the database again. */
    public static void remember(HttpServletRequest request) {
        request.setAttribute(KNOWN, true);
    }

    static boolean isKnown(HttpServletRequest request) {
        return request.getAttribute(KNOWN) != null;
    }

    private static boolean isForTheMoment(SQLException failure) {
        String state = failure.getSQLState();
        // Without one it is the pool that speaks, of a connection that broke: every database names its reason.
        return state == null
                || failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || state.equals(READ_ONLY)
                || state.length() == 5 && FOR_THE_MOMENT.contains(state.substring(0, 2));
    }
}
