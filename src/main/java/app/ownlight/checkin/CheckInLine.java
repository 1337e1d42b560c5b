package app.ownlight.checkin;

import app.ownlight.writing.SectionPlace;
import java.util.UUID;

/**
 * A check-in that could be opened.
 *
 * @param position its place in the journal, counted together with the entries
 */
public record CheckInLine(UUID id, long position, CheckInHead head) {

    public boolean isIn(SectionPlace at) {
        return head.guide().equals(at.guide().slug())
                && head.section().equals(at.section().slug());
    }
}
