package app.ownlight.operator;

import app.ownlight.session.DatabaseOutage;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.transaction.TransactionException;

/** Says in a sentence why a command could not be done. */
final class CommandFailure {

    private CommandFailure() {}

    /** @return the exit code */
    static int tell(RuntimeException failure, CommandVoice voice) {
        if (failure instanceof InvalidDataAccessResourceUsageException) {
            return voice.refuse("operator.command.tables");
        }
        if (failure instanceof DataAccessException
                || failure instanceof TransactionException
                || DatabaseOutage.isCauseOf(failure)) {
            return voice.refuse("operator.command.database");
        }
        return analysis(failure)
                .map(found -> voice.refuseAsItIs(found.getDescription() + "\n\n" + found.getAction()))
                .orElseGet(() -> voice.refuse("operator.command.failed"));
    }

    /** What the start of the whole program would say of it. Analyzers that want to look into that are left out. */
    private static Optional<FailureAnalysis> analysis(RuntimeException failure) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, FailureHandler.handleMessage((message, reason) -> {}))
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
