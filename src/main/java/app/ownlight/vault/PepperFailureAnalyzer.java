package app.ownlight.vault;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence which pepper is missing or wrong, and what helps. */
class PepperFailureAnalyzer extends AbstractFailureAnalyzer<PepperException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, PepperException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
