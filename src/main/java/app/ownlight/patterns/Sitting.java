package app.ownlight.patterns;

import app.ownlight.checkin.CheckInHead;
import app.ownlight.checkin.CheckInHead.Moment;
import app.ownlight.checkin.CheckInLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An arrival at a section, and the pause that followed there on the same day; both told how steady. */
record Sitting(CheckInHead arrival, CheckInHead pause) {

    /** The oldest first. An arrival without a pause is none, and neither is one where an answer was left out. */
    static List<Sitting> of(List<CheckInLine> oldestFirst) {
        Map<String, CheckInHead> arrived = new HashMap<>();
        List<Sitting> found = new ArrayList<>();
        for (CheckInLine line : oldestFirst) {
            CheckInHead head = line.head();
            String place = head.guide() + "/" + head.section();
            if (head.moment() == Moment.ARRIVE) {
                arrived.put(place, head);
            } else if (head.moment() == Moment.PAUSE) {
                CheckInHead arrival = arrived.remove(place);
                if (arrival != null && arrival.date().equals(head.date())) {
                    found.add(new Sitting(arrival, head));
                }
            }
        }
        return found.stream().filter(Sitting::isWhole).toList();
    }

    int before() {
        return Objects.requireNonNull(arrival.steady());
    }

    int after() {
        return Objects.requireNonNull(pause.steady());
    }

    private boolean isWhole() {
        return arrival.steady() != null && pause.steady() != null;
    }
}
