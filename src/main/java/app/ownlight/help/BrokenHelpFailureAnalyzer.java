package app.ownlight.help;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the program what is wrong with the help lines and what to do, instead of a stack trace. */
final class BrokenHelpFailureAnalyzer extends AbstractFailureAnalyzer<BrokenHelpException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, BrokenHelpException broken) {
        String description = "The help lines cannot be shown.%n%n    File:   %s%n    Place:  %s%n    Reason: %s%n"
                .formatted(broken.file(), broken.place(), broken.reason());
        String action =
                "Correct that place in the file and start again. Without ownlight.help the program shows the lines"
                        + " that come with it. No journal is touched by this.";
        return new FailureAnalysis(description, action, broken);
    }
}
