package app.ownlight.walk;

import app.ownlight.account.OpenJournal;
import app.ownlight.checkin.CheckInHead;
import app.ownlight.checkin.CheckInLine;
import app.ownlight.checkin.CheckIns;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryLine;
import app.ownlight.entry.EntryPlace;
import app.ownlight.guide.Guide;
import app.ownlight.guide.Section;
import app.ownlight.writing.SectionPlace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        Set<String> slugs = slugs(guide);
        List<EntryLine> answers = entries.newestAnswers(journal, place -> isIn(guide, slugs, place));
        List<CheckInLine> visits = checkIns.newestVisits(journal, guide.slug());
        Map<String, Progress> sections = new HashMap<>();
        guide.sections().stream()
                .map(section -> new SectionPlace(guide, section))
                .forEach(at -> sections.put(at.section().slug(), progress(at, answers, visits)));
        return new Walk(sections);
    }

    /** The section where somebody wrote or checked in last; empty where they did neither. */
    public Optional<Section> here(Guide guide, @Nullable OpenJournal journal) {
        if (journal == null) {
            return Optional.empty();
        }
        Set<String> slugs = slugs(guide);
        Optional<EntryLine> written = entries.newest(journal, place -> isIn(guide, slugs, place), 1).stream()
                .findFirst();
        Optional<CheckInLine> visit =
                checkIns.newest(journal, guide.slug(), slugs, 1).stream().findFirst();
        boolean visitedLast = visit.map(CheckInLine::position).orElse(0L)
                > written.map(EntryLine::position).orElse(0L);
        Optional<String> slug = visitedLast
                ? visit.map(line -> line.head().section())
                : written.map(line -> line.head().question().section());
        return slug.flatMap(guide::section);
    }

    private static Set<String> slugs(Guide guide) {
        return guide.sections().stream().map(Section::slug).collect(Collectors.toSet());
    }

    private static boolean isIn(Guide guide, Set<String> slugs, EntryPlace place) {
        return place.isOf(guide.slug()) && slugs.contains(place.question().section());
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
                : new Progress(paused ? Progress.State.DONE : Progress.State.STARTED, newest, here.size());
    }
}
