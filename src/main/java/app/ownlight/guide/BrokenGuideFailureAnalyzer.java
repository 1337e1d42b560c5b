package app.ownlight.guide;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the program what is wrong with a guide and what to do, instead of a stack trace. */
final class BrokenGuideFailureAnalyzer extends AbstractFailureAnalyzer<BrokenGuideException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, BrokenGuideException broken) {
        String description = "A guide cannot be shown.%n%n    File:   %s%n    Place:  %s%n    Reason: %s%n"
                .formatted(broken.file(), broken.place(), broken.reason());
        String action = "Correct that place in the file and start again. A guide of your own can be set aside by moving"
                + " its folder out of the folder of guides (ownlight.guides). No journal is touched by this.";
        return new FailureAnalysis(description, action, broken);
    }
}
