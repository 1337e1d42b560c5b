package app.ownlight.checkin;

import app.ownlight.account.OpenJournal;
import app.ownlight.records.IndexSource;
import app.ownlight.records.JournalIndex;
import org.springframework.stereotype.Component;

/** Tells an index that is made anew of all check-ins that can be opened. */
@Component
class CheckInIndexSource implements IndexSource {

    private final CheckInRepository checkIns;

    CheckInIndexSource(CheckInRepository checkIns) {
        this.checkIns = checkIns;
    }

    @Override
    public void putAll(OpenJournal journal, JournalIndex index) {
        checkIns.heads(journal.account())
                .forEach(row -> CheckIn.SEAL
                        .openHead(journal, row)
                        .ifPresent(head -> index.put(row.position(), CheckIns.topic(head), head.date())));
    }
}
