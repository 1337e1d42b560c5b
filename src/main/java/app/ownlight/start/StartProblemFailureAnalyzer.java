package app.ownlight.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says a sentence for each thing that keeps the hosted run from starting. */
class StartProblemFailureAnalyzer extends AbstractFailureAnalyzer<StartProblemException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, StartProblemException cause) {
        return new FailureAnalysis(
                "Ownlight does not start for many people like this:\n\n- " + String.join("\n- ", cause.reasons()),
                "Set what is named, in the environment or in a file of settings; docs/hosting.md has an example.",
                cause);
    }
}
