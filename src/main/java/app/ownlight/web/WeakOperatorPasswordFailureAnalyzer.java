package app.ownlight.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence why the program does not start with the password that it was given. */
class WeakOperatorPasswordFailureAnalyzer extends AbstractFailureAnalyzer<WeakOperatorPasswordException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, WeakOperatorPasswordException cause) {
        return new FailureAnalysis(
                "The password of the operator's page has fewer than " + OperatorSecurity.SHORTEST + " characters.",
                "Set a longer one, such as five words drawn by chance (ownlight.operator.password, or OWNLIGHT_OPERATOR_PASSWORD"
                        + " in the environment). Without one there is no operator's page, and the command line does the same.",
                cause);
    }
}
