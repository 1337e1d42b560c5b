package app.ownlight.walk;

import app.ownlight.account.OpenJournal;
import app.ownlight.checkin.CheckInHead;
import app.ownlight.checkin.CheckInLine;
import app.ownlight.checkin.CheckIns;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryLine;
import app.ownlight.guide.Guide;
import app.ownlight.writing.SectionPlace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells from a journal how far its writer has walked a guide. */
@Component
public class Walks {

    private final Entries entries;
    private final CheckIns checkIns;

    Walks(Entries entries, CheckIns checkIns) {
        this.entries = entries;
        this.checkIns = checkIns;
    }

    /** The walk so far; not begun where no journal is open. */
    public Walk of(Guide guide, @Nullable OpenJournal journal) {
        if (journal == null) {
            return Walk.NOT_BEGUN;
        }
        List<EntryLine> answers =
                entries.lines(journal, Entries.NEWEST, line -> line.isOf(guide.slug()), Integer.MAX_VALUE);
        List<CheckInLine> visits = checkIns.of(journal, guide.slug());
        Map<String, Progress> sections = new HashMap<>();
        guide.sections().stream()
                .map(section -> new SectionPlace(guide, section))
                .forEach(at -> sections.put(at.section().slug(), progress(at, answers, visits)));
        return new Walk(sections, answers);
    }

    /** Both lists have the newest first. */
    private static Progress progress(SectionPlace at, List<EntryLine> answers, List<CheckInLine> visits) {
        List<EntryLine> here = answers.stream()
                .filter(line -> line.isIn(at.guide().slug(), at.section().slug()))
                .toList();
        Optional<CheckInLine> visit =
                visits.stream().filter(line -> line.isIn(at)).findFirst();
        long written = here.isEmpty() ? 0 : here.get(0).position();
        long newest = Math.max(written, visit.map(CheckInLine::position).orElse(0L));
        boolean paused = visit.filter(
                        line -> line.head().moment() == CheckInHead.Moment.PAUSE && line.position() == newest)
                .isPresent();
        return newest == 0
                ? Progress.NONE
                : new Progress(paused ? Progress.State.DONE : Progress.State.STARTED, newest, prompts(here));
    }

    private static int prompts(List<EntryLine> answers) {
        return (int) answers.stream()
                .map(line -> line.head().question().prompt())
                .distinct()
                .count();
    }
}
