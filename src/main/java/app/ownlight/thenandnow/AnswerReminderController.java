package app.ownlight.thenandnow;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import app.ownlight.session.StaleForm;
import app.ownlight.writing.DraftFinder;
import app.ownlight.writing.SubmissionResponder;
import app.ownlight.writing.WritingForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The day from which somebody wants to answer a prompt again. */
@Controller
class AnswerReminderController {

    private final ObservationBox box;
    private final TakesPages pages;
    private final AnswerReminders answerAgain;
    private final ThenAndNow thenAndNow;
    private final DraftFinder drafts;
    private final SubmissionResponder responder;

    AnswerReminderController(
            ObservationBox box,
            TakesPages pages,
            AnswerReminders answerAgain,
            ThenAndNow thenAndNow,
            DraftFinder drafts,
            SubmissionResponder responder) {
        this.box = box;
        this.pages = pages;
        this.answerAgain = answerAgain;
        this.thenAndNow = thenAndNow;
        this.drafts = drafts;
        this.responder = responder;
    }

    /** @param again a day such as {@code 2026-12-22}, or nothing for none */
    @Access({Rule.OPEN, Rule.SHOWN_AGAIN})
    @PostMapping(
            path = ThenAndNowController.PLACE,
            params = {"again", "!notice"})
    String choose(
            @RequestParam String again,
            ChosenTakes chosen,
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes attributes) {
        if (journal == null) {
            return "redirect:/unlock?to=" + request.getRequestURI();
        }
        Optional<ObservationPlace> place = box.place(request.getRequestURI(), locale);
        if (place.isEmpty()) {
            return ThenAndNowController.unknown(attributes);
        }
        ObservationPlace at = place.get();
        Optional<LocalDate> day =
                pages.days(at, journal, thenAndNow.at(at, journal)).read(again);
        boolean stale = StaleForm.isMarked(request);
        if (stale || day.isEmpty() && !again.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            WritingForm form = drafts.fill(WritingForm.empty(at.path()), journal, null, locale, model);
            String view = responder.show(pages.view(at, form, journal, chosen, locale, model), form, model);
            model.addAttribute("problems", Map.of("again", stale ? "thenandnow.again.stale" : "thenandnow.again.odd"));
            model.addAttribute("sentDay", again);
            return view;
        }
        day.ifPresentOrElse(
                from -> answerAgain.choose(journal, at.answered(), from),
                () -> answerAgain.forget(journal, at.answered()));
        attributes.addFlashAttribute("message", day.isPresent() ? "thenandnow.again.saved" : "thenandnow.again.gone");
        return "redirect:" + at.path() + chosen.query();
    }
}
