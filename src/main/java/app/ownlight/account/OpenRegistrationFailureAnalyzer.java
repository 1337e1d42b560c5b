package app.ownlight.account;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence why the program does not start where everyone could begin a journal. */
class OpenRegistrationFailureAnalyzer extends AbstractFailureAnalyzer<OpenRegistrationException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, OpenRegistrationException cause) {
        return new FailureAnalysis(
                "Ownlight was told to let everyone who reaches its address begin a journal (ownlight.registration=open).",
                "Set ownlight.registration to invite or closed, or, if everyone is meant,"
                        + " ownlight.registration-open-to-everyone to true.",
                cause);
    }
}
