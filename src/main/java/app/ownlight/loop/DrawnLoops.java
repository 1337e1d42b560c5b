package app.ownlight.loop;

import app.ownlight.entry.WrittenEntry;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Draws takes of somebody’s half of the loop anywhere but on its own page. */
@Component
public class DrawnLoops {

    private final Loops loops;

    DrawnLoops(Loops loops) {
        this.loops = loops;
    }

    /** Empty where its guide has no loop any more. */
    public Optional<DrawnLoop> of(WrittenEntry take, Locale locale) {
        return loops.find(take.question().guide(), locale).map(at -> LoopPages.drawn(at, take));
    }
}
