package app.ownlight.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.DependsOn;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Forces every commit to the disk before its caller goes on, so that what is answered as saved survives a power cut. H2 calls
 * fsync only for {@code CHECKPOINT SYNC} (H2 manual, "Durability Problems"); one such call covers all commits before it.
 */
@Component
@DependsOn("runningMarker") // which goes when the last connection has
class DurableCommits implements TransactionExecutionListener, DisposableBean {

    private final JdbcConnectionDetails database;
    private final AtomicLong committed = new AtomicLong();
    private long forced;
    private @Nullable Connection connection;

    DurableCommits(JdbcConnectionDetails database) {
        this.database = database;
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        boolean changed = failure == null && !transaction.isReadOnly();
        if (changed && database.getJdbcUrl().startsWith("jdbc:h2:file:")) {
            force(committed.incrementAndGet());
        }
    }

    private synchronized void force(long commit) {
        if (forced >= commit) {
            return; // another thread's checkpoint began after this commit
        }
        long covered = committed.get();
        try (Statement statement = connection().createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The disk did not confirm a commit", e);
        }
        forced = covered;
    }

    /** A connection of its own: the pool's may all be waiting here. */
    private Connection connection() throws SQLException {
        if (connection == null || connection.isClosed()) {
            connection =
                    DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        }
        return connection;
    }

    @Override
    public void destroy() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }
}
