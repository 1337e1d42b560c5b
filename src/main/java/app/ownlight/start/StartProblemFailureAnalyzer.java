package app.ownlight.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints why the program does not start and what to do, and nothing else. */
class StartProblemFailureAnalyzer extends AbstractFailureAnalyzer<StartProblemException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, StartProblemException problem) {
        return new FailureAnalysis(problem.getMessage(), problem.action(), problem);
    }
}
