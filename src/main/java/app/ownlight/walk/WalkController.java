package app.ownlight.walk;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import app.ownlight.checkin.CheckInHead;
import app.ownlight.checkin.RecoveryOffer;
import app.ownlight.checkin.Steadiness;
import app.ownlight.checkin.Visits;
import app.ownlight.guide.Guide;
import app.ownlight.guide.Guides;
import app.ownlight.guide.Prompt;
import app.ownlight.guide.Section;
import app.ownlight.writing.DraftFinder;
import app.ownlight.writing.SectionPlace;
import app.ownlight.writing.ShorterWalk;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The guides, the walk of one, and its sections to read. Nobody needs a journal for them. */
@Controller
class WalkController {

    private final Guides guides;
    private final Walks walks;
    private final RecoveryOffer recovery;
    private final DraftFinder waiting;
    private final ShorterWalk shorter;
    private final Visits visits;
    private final EarlierAnswers earlier;

    WalkController(
            Guides guides,
            Walks walks,
            RecoveryOffer recovery,
            DraftFinder waiting,
            ShorterWalk shorter,
            Visits visits,
            EarlierAnswers earlier) {
        this.guides = guides;
        this.walks = walks;
        this.recovery = recovery;
        this.waiting = waiting;
        this.shorter = shorter;
        this.visits = visits;
        this.earlier = earlier;
    }

    @Access(Rule.OPEN)
    @GetMapping("/guides")
    String guides(Locale locale, Model model) {
        List<Guide> all = guides.in(locale);
        if (all.size() == 1) {
            return "redirect:/guides/" + all.get(0).slug();
        }
        model.addAttribute("guides", all);
        return "walk/guides";
    }

    @Access(Rule.PAGE_TO_READ)
    @GetMapping("/guides/{guide}")
    String walk(
            @PathVariable String guide,
            Locale locale,
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            Model model) {
        Guide found = guides.find(guide, locale).orElseThrow(WalkController::notFound);
        Walk walk = walks.of(found, journal);
        model.addAttribute("guide", found);
        model.addAttribute("walk", walk);
        model.addAttribute("hereSlug", walk.here());
        model.addAttribute("begun", shorter.isBegun(journal));
        model.addAttribute("gently", shorter.isFor(journal));
        model.addAttribute("offersRecovery", recovery.isDue(journal));
        model.addAttribute("waits", journal == null ? 0 : waiting.count(journal));
        model.addAttribute("again", earlier.toAnswerAgain(journal, found));
        model.addAttribute("meets", earlier.canMeet(journal, found));
        return "walk/walk";
    }

    @Access(Rule.PAGE_TO_READ)
    @GetMapping("/guides/{guide}/{section}")
    String section(
            @PathVariable String guide,
            @PathVariable String section,
            Locale locale,
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            Model model) {
        Guide found = guides.find(guide, locale).orElseThrow(WalkController::notFound);
        Section read = found.section(section).orElseThrow(WalkController::notFound);
        model.addAttribute("guide", found);
        model.addAttribute("section", read);
        model.addAttribute("number", found.numberOf(read));
        List<Prompt> asked = read.asked(shorter.isFor(journal));
        model.addAttribute("next", asked.isEmpty() ? null : asked.get(0));
        model.addAttribute("noteFirst", shorter.startsWithNote(journal));
        SectionPlace at = new SectionPlace(found, read);
        Optional<CheckInHead> arrival = visits.arrival(journal, at);
        model.addAttribute("at", at);
        model.addAttribute("arrived", arrival.isPresent());
        model.addAttribute(
                "stopsFirst",
                arrival.filter(head -> Steadiness.isVeryShaken(head.steady())).isPresent());
        return "walk/section";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
