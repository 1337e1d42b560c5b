package app.ownlight.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence why the program does not start where others could reach it. */
class OpenAddressFailureAnalyzer extends AbstractFailureAnalyzer<OpenAddressException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, OpenAddressException cause) {
        return new FailureAnalysis(
                "Ownlight was told to answer on " + cause.getMessage() + ", which other machines can reach.",
                "It answers on this machine only. Take server.address out of the settings, or set it to 127.0.0.1.",
                cause);
    }
}
