package app.ownlight.thenandnow;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.EntryLine;
import app.ownlight.entry.Question;
import app.ownlight.settings.WriterZone;
import app.ownlight.writing.WritingForm;
import app.ownlight.writing.WritingPages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page shows on which the answers to one prompt meet. */
@Component
class TakesPages {

    private static final String VIEW = "thenandnow/takes";

    private final ThenAndNow thenAndNow;
    private final WritingPages boxes;
    private final AnswerReminders again;
    private final WriterZone zone;

    TakesPages(ThenAndNow thenAndNow, WritingPages boxes, AnswerReminders again, WriterZone zone) {
        this.thenAndNow = thenAndNow;
        this.boxes = boxes;
        this.again = again;
        this.zone = zone;
    }

    /** The answers at one place, with a line to keep what is noticed once two of them meet there. */
    String view(
            ObservationPlace at,
            WritingForm form,
            @Nullable OpenJournal journal,
            ChosenTakes chosen,
            Locale locale,
            Model model) {
        Question asked = at.answered();
        List<EntryLine> lines = journal == null ? List.of() : thenAndNow.at(at, journal);
        Optional<AnswerHistory> takes =
                AnswerHistory.of(lines.stream()
                                .filter(line -> line.answers(asked))
                                .toList())
                        .stream()
                        .findFirst();
        model.addAttribute("at", at);
        model.addAttribute(
                "observations",
                lines.stream().filter(line -> line.answers(at.question())).toList());
        model.addAttribute(
                "canObserve",
                journal == null
                        || !form.isBlank()
                        || takes.filter(AnswerHistory::canMeet).isPresent());
        if (journal != null && takes.isPresent()) {
            model.addAttribute("days", days(at, journal, lines));
        }
        List<Take> shown = journal == null
                ? List.of()
                : takes.map(found -> thenAndNow.open(journal, found.pair(chosen)))
                        .orElse(List.of());
        return view(asked, takes.orElse(null), shown, chosen, locale, model);
    }

    /** The answers to a question that is asked nowhere any more, or in another way. */
    String view(Question answered, OpenJournal journal, ChosenTakes chosen, Locale locale, Model model) {
        Optional<AnswerHistory> takes = thenAndNow.answersTo(answered, journal);
        List<Take> shown =
                takes.map(found -> thenAndNow.open(journal, found.pair(chosen))).orElse(List.of());
        Question asked = shown.isEmpty()
                ? takes.map(AnswerHistory::question).orElse(answered)
                : shown.get(shown.size() - 1).question();
        return view(asked, takes.orElse(null), shown, chosen, locale, model);
    }

    /** The days to choose from for answering again. */
    ReminderDays days(ObservationPlace at, OpenJournal journal, List<EntryLine> lines) {
        return new ReminderDays(
                zone.today(journal), again.day(journal, at.answered()).orElse(null));
    }

    private String view(
            Question asked,
            @Nullable AnswerHistory takes,
            List<Take> shown,
            ChosenTakes chosen,
            Locale locale,
            Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("takes", takes);
        model.addAttribute("shown", shown);
        model.addAttribute("chosen", chosen);
        model.addAttribute("worded", shown.stream().anyMatch(take -> !take.answersAsWorded(asked)));
        model.addAttribute("sameDay", shown.stream().map(Take::date).distinct().count() < shown.size());
        model.addAttribute("answer", boxes.address(asked, locale).orElse(null));
        model.addAttribute("problems", Map.of());
        return VIEW;
    }
}
