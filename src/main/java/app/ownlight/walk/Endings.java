package app.ownlight.walk;

import app.ownlight.account.OpenJournal;
import app.ownlight.checkin.CheckIns;
import app.ownlight.checkin.Visits;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryLine;
import app.ownlight.entry.EntryPlace;
import app.ownlight.entry.Question;
import app.ownlight.entry.WrittenEntry;
import app.ownlight.guide.Guide;
import app.ownlight.guide.PromptInSection;
import app.ownlight.guide.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks back over a walk. It is read from what is written and checked in, never stored. */
@Component
class Endings {

    private final Entries entries;
    private final CheckIns checkIns;

    Endings(Entries entries, CheckIns checkIns) {
        this.entries = entries;
        this.checkIns = checkIns;
    }

    Ending of(Guide guide, OpenJournal journal) {
        Predicate<EntryPlace> here =
                place -> guide.sections().stream().anyMatch(section -> place.isIn(guide.slug(), section.slug()));
        List<EntryLine> written = entries.newestAnswers(journal, here);
        Map<Boolean, List<Section>> visited = guide.sections().stream()
                .collect(Collectors.partitioningBy(
                        section -> written.stream().anyMatch(line -> line.isIn(guide.slug(), section.slug()))));
        return new Ending(
                visited.get(true),
                visited.get(false),
                since(journal, here),
                closed(guide, journal),
                guide.closing().stream()
                        .map(asked -> new Ending.ClosingAnswer(asked, newest(guide, asked, written, journal)))
                        .toList());
    }

    private @Nullable LocalDate since(OpenJournal journal, Predicate<EntryPlace> here) {
        List<EntryLine> first = entries.choose(journal, all -> {
            List<EntryPlace> written = all.stream().filter(here).toList();
            return written.subList(Math.max(0, written.size() - 1), written.size());
        });
        return first.isEmpty() ? null : first.get(0).head().date();
    }

    private @Nullable LocalDate closed(Guide guide, OpenJournal journal) {
        return checkIns.newest(journal, guide.slug(), Set.of(Visits.CLOSING), 1).stream()
                .map(line -> line.head().date())
                .findFirst()
                .orElse(null);
    }

    private @Nullable WrittenEntry newest(
            Guide guide, PromptInSection asked, List<EntryLine> written, OpenJournal journal) {
        Question question = Question.of(guide, asked.section(), asked.prompt());
        return EntryLine.newest(written, question)
                .flatMap(line -> entries.find(journal, line.id()))
                .filter(entry -> !entry.isDamaged())
                .orElse(null);
    }
}
