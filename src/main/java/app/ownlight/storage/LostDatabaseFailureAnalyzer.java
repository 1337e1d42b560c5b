package app.ownlight.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what happened to the journals, that nothing was touched, and what one can do. */
class LostDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<LostDatabaseException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, LostDatabaseException lost) {
        if (lost.isGone()) {
            return new FailureAnalysis(
                    "The file that holds the journals, %s, is not there, but backups of it are in %s.%n%nOwnlight has not begun an empty one in its place."
                            .formatted(lost.file(), lost.backups()),
                    "Put a backup in its place, in three steps (docs/backups.md). To begin with empty journals, move the folder"
                            + " of backups somewhere else.",
                    lost);
        }
        String description =
                "The file that holds the journals is damaged, and there is no backup that opens.%n%n".formatted()
                        + "    File:    %s%n    Backups: %s%n%n".formatted(lost.file(), lost.backups())
                        + "Ownlight has not changed the file, and has not begun an empty one in its place.";
        String action =
                "Copy the whole home folder to a safe place first. If you have a copy of the file from elsewhere,"
                        + " such as a backup of this machine, put it in the file's place and start again (docs/backups.md). To"
                        + " begin with empty journals, move the damaged file to another folder; a later tool may still read it.";
        return new FailureAnalysis(description, action, lost);
    }
}
