package app.ownlight.thenandnow;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Question;
import app.ownlight.signin.SignInForm;
import app.ownlight.writing.DraftFinder;
import app.ownlight.writing.EntryWriter;
import app.ownlight.writing.Prompts;
import app.ownlight.writing.Submission;
import app.ownlight.writing.SubmissionService;
import app.ownlight.writing.WritingAddress;
import app.ownlight.writing.WritingForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two answers to one prompt side by side, and a line to keep what somebody notices between them. */
@Controller
class ThenAndNowController {

    static final String ADDRESS = "/then-and-now";
    static final String PLACE = ADDRESS + "/{guide:[a-z0-9-]+}/{section:[a-z0-9-]+}/{prompt:\\d{1,4}}";

    /** Characters in what somebody notices, as a person counts them. */
    private static final int MOST = 500;

    private final ThenAndNow thenAndNow;
    private final ObservationPlaces places;
    private final Prompts prompts;
    private final TakesPages pages;
    private final EntryWriter kept;
    private final DraftFinder waiting;
    private final SubmissionService desk;

    ThenAndNowController(
            ThenAndNow thenAndNow,
            ObservationPlaces places,
            Prompts prompts,
            TakesPages pages,
            EntryWriter kept,
            DraftFinder waiting,
            SubmissionService desk) {
        this.thenAndNow = thenAndNow;
        this.places = places;
        this.prompts = prompts;
        this.pages = pages;
        this.kept = kept;
        this.waiting = waiting;
        this.desk = desk;
    }

    /** The prompts that were answered twice; or two answers, also where no prompt of a guide has them any more. */
    @GetMapping(ADDRESS)
    String choose(ChosenTakes picked, @AuthenticationPrincipal OpenJournal journal, Locale locale, Model model) {
        List<AnswerHistory> all = thenAndNow.all(journal);
        Optional<AnswerHistory> meant = all.stream().filter(picked::isIn).findFirst();
        if (meant.isPresent()) {
            return places.of(meant.get().question(), locale)
                    .map(at -> "redirect:" + at.path() + picked.query())
                    .orElseGet(() -> pages.view(meant.get(), journal, picked, locale, model));
        }
        List<Meeting> meetings =
                all.stream().map(takes -> meeting(takes, locale)).toList();
        model.addAttribute(
                "meetings",
                meetings.stream().filter(meeting -> meeting.takes().canMeet()).toList());
        model.addAttribute(
                "once",
                meetings.stream()
                        .filter(meeting -> !meeting.takes().canMeet() && meeting.hasPlace())
                        .toList());
        return "thenandnow/then-and-now";
    }

    @GetMapping(PLACE)
    String show(
            ChosenTakes picked,
            @RequestParam(required = false) @Nullable UUID draft,
            @AuthenticationPrincipal OpenJournal journal,
            Locale locale,
            Model model,
            HttpServletRequest request,
            RedirectAttributes attributes) {
        Optional<ObservationPlace> at = places.at(request.getRequestURI(), locale);
        if (at.isEmpty()) {
            return unknown(attributes);
        }
        WritingForm box = waiting.fill(WritingForm.empty(at.get().path()), journal, draft, locale, model);
        String view = pages.view(at.get(), box, journal, picked, locale, model);
        return Boolean.TRUE.equals(model.getAttribute("canObserve")) ? desk.show(view, box, model) : view;
    }

    @Access({Rule.OPEN, Rule.SHOWN_AGAIN})
    @PostMapping(PLACE)
    String observe(
            ChosenTakes picked,
            @ModelAttribute("sent") WritingForm sent,
            @ModelAttribute("sentWay") SignInForm way,
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes attributes) {
        Optional<ObservationPlace> place = places.at(request.getRequestURI(), locale);
        if (sent.isBlank() && !way.isAsked()) {
            if (journal != null) {
                attributes.addFlashAttribute(
                        "message", place.isPresent() ? "thenandnow.nothing" : "thenandnow.unknown");
            }
            return "redirect:" + place.map(at -> at.path() + picked.query()).orElse(ADDRESS);
        }
        if (place.isEmpty()) {
            // Nobody asks this any more, and what was noticed is kept all the same.
            WritingForm page = sent.on(WritingAddress.FREE_PAGE);
            return desk.save(
                    new Submission(
                            "journal/new",
                            page,
                            way,
                            journal,
                            open -> keep(open, page, null),
                            ADDRESS,
                            page.isBlank() ? "account.opened" : "entry.saved"),
                    model,
                    request,
                    response);
        }
        ObservationPlace at = place.get();
        WritingForm form = sent.on(at.path());
        Submission writing = new Submission(
                pages.view(at, form, journal, picked, locale, model),
                form,
                way,
                journal,
                open -> keep(open, form, at.question()),
                at.path() + picked.query(),
                form.isBlank() ? "account.opened" : "entry.saved",
                problems(form));
        return desk.save(writing, model, request, response);
    }

    static String unknown(RedirectAttributes attributes) {
        attributes.addFlashAttribute("message", "thenandnow.unknown");
        return "redirect:" + ADDRESS;
    }

    private Meeting meeting(AnswerHistory takes, Locale locale) {
        return places.of(takes.question(), locale)
                .map(at -> Meeting.at(at, takes))
                .orElseGet(() -> Meeting.byIds(
                        takes, prompts.address(takes.question(), locale).isEmpty()));
    }

    private void keep(OpenJournal journal, WritingForm form, @Nullable Question question) {
        if (!form.isBlank()) {
            kept.add(journal, form, question);
        }
    }

    private static Map<String, String> problems(WritingForm form) {
        String text = form.text();
        return text.codePointCount(0, text.length()) > MOST ? Map.of("text", "thenandnow.notice.long") : Map.of();
    }
}
