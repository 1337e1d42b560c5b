package app.ownlight.thenandnow;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Question;
import app.ownlight.writing.DraftFinder;
import app.ownlight.writing.Submission;
import app.ownlight.writing.SubmissionResponder;
import app.ownlight.writing.WritingForm;
import app.ownlight.writing.WritingPage;
import app.ownlight.writing.WritingPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two answers to one prompt side by side, and a line to keep what somebody notices between them. */
@Controller
class ThenAndNowController {

    static final String ADDRESS = "/then-and-now";
    static final String PLACE = ADDRESS + "/{guide:[a-z0-9-]+}/{section:[a-z0-9-]+}/{prompt:\\d{1,4}}";

    private final ThenAndNow thenAndNow;
    private final ObservationBox box;
    private final TakesPages pages;
    private final WritingPages boxes;
    private final DraftFinder drafts;
    private final SubmissionResponder responder;

    ThenAndNowController(
            ThenAndNow thenAndNow,
            ObservationBox box,
            TakesPages pages,
            WritingPages boxes,
            DraftFinder drafts,
            SubmissionResponder responder) {
        this.thenAndNow = thenAndNow;
        this.box = box;
        this.pages = pages;
        this.boxes = boxes;
        this.drafts = drafts;
        this.responder = responder;
    }

    /** The prompts that were answered twice; or two answers, also where no prompt of a guide has them any more. */
    @GetMapping(ADDRESS)
    String choose(ChosenTakes chosen, @AuthenticationPrincipal OpenJournal journal, Locale locale, Model model) {
        Optional<Question> meant = thenAndNow.questionOf(chosen, journal);
        if (meant.isPresent()) {
            return box.place(meant.get(), locale)
                    .map(at -> "redirect:" + at.path() + chosen.query())
                    .orElseGet(() -> pages.view(meant.get(), journal, chosen, locale, model));
        }
        List<Meeting> meetings = meetings(journal, locale);
        model.addAttribute(
                "meetings", meetings.stream().filter(Meeting::canMeet).toList());
        model.addAttribute(
                "once",
                meetings.stream()
                        .filter(meeting -> !meeting.canMeet() && meeting.hasPlace())
                        .toList());
        return "thenandnow/then-and-now";
    }

    @GetMapping(PLACE)
    String show(
            ChosenTakes chosen,
            @RequestParam(required = false) @Nullable UUID draft,
            @AuthenticationPrincipal OpenJournal journal,
            Locale locale,
            Model model,
            HttpServletRequest request,
            RedirectAttributes attributes) {
        Optional<ObservationPlace> at = box.place(request.getRequestURI(), locale);
        if (at.isEmpty()) {
            return unknown(attributes);
        }
        WritingForm form = drafts.fill(WritingForm.empty(at.get().path()), journal, draft, locale, model);
        String view = pages.view(at.get(), form, journal, chosen, locale, model);
        return Boolean.TRUE.equals(model.getAttribute("canObserve")) ? responder.show(view, form, model) : view;
    }

    @Access({Rule.OPEN, Rule.SHOWN_AGAIN})
    @PostMapping(PLACE)
    String observe(
            ChosenTakes chosen,
            Submission sent,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes attributes) {
        Optional<ObservationPlace> at = box.place(request.getRequestURI(), locale);
        if (at.isEmpty() && sent.form().isBlank() && !sent.signIn().isAsked()) {
            return sent.journal() == null ? "redirect:" + ADDRESS : unknown(attributes);
        }
        // What nobody asks any more is kept all the same.
        WritingPage page = at.map(place -> box.page(place, chosen, locale)).orElseGet(() -> boxes.freePage(locale));
        return responder.submit(page, sent, model, request, response);
    }

    static String unknown(RedirectAttributes attributes) {
        attributes.addFlashAttribute("message", "thenandnow.unknown");
        return "redirect:" + ADDRESS;
    }

    /** Those with a page of their own are known without opening an answer. */
    private List<Meeting> meetings(OpenJournal journal, Locale locale) {
        Predicate<Question> hasPlace = question -> box.place(question, locale).isPresent();
        Map<Question, AnswerHistory> others = thenAndNow.ends(journal, hasPlace.negate());
        return thenAndNow.all(journal).stream()
                .flatMap(answers -> box
                        .place(answers.question(), locale)
                        .map(at -> Meeting.at(at, answers))
                        .or(() -> Optional.ofNullable(others.get(answers.question()))
                                .map(ends -> Meeting.byIds(answers, ends, isGone(answers.question(), locale))))
                        .stream())
                .toList();
    }

    private boolean isGone(Question question, Locale locale) {
        return boxes.address(question, locale).isEmpty();
    }

    /**
     * The answers to one prompt, and where they stand side by side.
     *
     * @param count how many there are
     * @param first the day of the first of them
     * @param asked the question as it is asked now, or as it was asked last where nobody asks it any more
     * @param hasPlace whether it is a prompt of a section, with a page of its own to meet on
     * @param gone whether no guide asks it any more
     */
    record Meeting(
            int count,
            LocalDate first,
            LocalDate latest,
            Question asked,
            String address,
            boolean hasPlace,
            boolean gone) {

        static Meeting at(ObservationPlace place, AnswerPlaces answers) {
            return new Meeting(
                    answers.count(),
                    answers.first().date(),
                    answers.latest().date(),
                    place.answered(),
                    place.path(),
                    true,
                    false);
        }

        /** No address has words, so that answers without a prompt's number are named by their ids. */
        static Meeting byIds(AnswerPlaces answers, AnswerHistory ends, boolean gone) {
            ChosenTakes both = new ChosenTakes(
                    ends.first().id().toString(), ends.latest().id().toString());
            return new Meeting(
                    answers.count(),
                    answers.first().date(),
                    answers.latest().date(),
                    ends.question(),
                    ADDRESS + both.query(),
                    false,
                    gone);
        }

        boolean canMeet() {
            return count > 1;
        }
    }
}
