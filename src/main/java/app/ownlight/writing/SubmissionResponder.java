package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.WrittenEntry;
import app.ownlight.signin.NotBegunException;
import app.ownlight.signin.SignInForm;
import app.ownlight.signin.SignInResult;
import app.ownlight.signin.SignInService;
import app.ownlight.writing.SubmissionResult.Again;
import app.ownlight.writing.SubmissionResult.Conflict;
import app.ownlight.writing.SubmissionResult.Saved;
import app.ownlight.writing.WritingPage.Next;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Shows writing pages, and answers what was sent from them: with the page to go on to, or with the words in their box again. */
@Component
public class SubmissionResponder {

    private final SubmissionService submissions;
    private final SignInService signIn;
    private final DraftFinder drafts;

    SubmissionResponder(SubmissionService submissions, SignInService signIn, DraftFinder drafts) {
        this.submissions = submissions;
        this.signIn = signIn;
        this.drafts = drafts;
    }

    /**
     * Shows a page with the draft that waits for its box.
     *
     * @param empty the form as it is without one
     * @param draft the one that somebody chose to go on with, if any
     */
    public String show(
            WritingPage page,
            WritingForm empty,
            @Nullable UUID draft,
            @Nullable OpenJournal journal,
            Locale locale,
            Model model) {
        WritingForm form = drafts.fill(empty, journal, draft, locale, model);
        return show(page.view(form, journal, model), form, Map.of(), model);
    }

    /** The same for a form whose box is filled. */
    public String show(String view, WritingForm form, Model model) {
        return show(view, form, Map.of(), model);
    }

    /** Saves what was sent, and answers it. */
    public String submit(
            WritingPage page, Submission sent, Model model, HttpServletRequest request, HttpServletResponse response) {
        Exchange exchange = new Exchange(page, sent.with(page.receive(sent.form())), model, request, response);
        try {
            SubmissionResult result = submissions.submit(page, exchange.sent);
            return result instanceof SubmissionResult.SignIn
                    ? enter(exchange)
                    : answer(result, sent.journal(), exchange);
        } catch (RuntimeException e) {
            return answer(SubmissionService.failed(e, exchange.sent.form()), sent.journal(), exchange);
        }
    }

    /** Keeps what was sent as a draft, and answers it. */
    String keepDraft(
            WritingPage page,
            Submission sent,
            Next next,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Exchange exchange = new Exchange(page, sent, model, request, response);
        try {
            return answer(submissions.keepDraft(page, sent, next), sent.journal(), exchange);
        } catch (RuntimeException e) {
            return answer(SubmissionService.failed(e, sent.form()), sent.journal(), exchange);
        }
    }

    private String enter(Exchange exchange) {
        SignInForm given = exchange.sent.signIn();
        SignInResult entered = signIn.check(given, exchange.request, exchange.response);
        if (entered.begun() != null) {
            try {
                SubmissionResult result = submissions.begun(exchange.page, exchange.sent, entered.begun());
                open(entered, exchange);
                return answer(result, entered.journal(), exchange);
            } catch (NotBegunException e) {
                entered = signIn.checkAgain(given, e, exchange.request, exchange.response);
            }
        }
        return entered.isOpen()
                ? unlocked(entered, exchange)
                : answer(new Again(entered.status(), entered.problems(), exchange.sent.form()), null, exchange);
    }

    /** The journal is open, whatever becomes of the words, which are saved before late ones are delivered. */
    private String unlocked(SignInResult entered, Exchange exchange) {
        SubmissionResult result;
        try {
            result = submissions.unlocked(exchange.page, exchange.sent, entered.journal());
        } catch (RuntimeException e) {
            result = SubmissionService.failed(e, exchange.sent.form());
        } finally {
            open(entered, exchange);
        }
        return answer(result, entered.journal(), exchange);
    }

    private void open(SignInResult entered, Exchange exchange) {
        signIn.open(entered, exchange.sent.signIn(), exchange.request, exchange.response);
        exchange.model.addAttribute("journalOpen", true);
    }

    private String answer(SubmissionResult result, @Nullable OpenJournal journal, Exchange exchange) {
        WritingForm form = exchange.sent.form();
        if (result instanceof Saved saved) {
            return goOn(saved.next(), exchange.request);
        }
        if (result instanceof Again again) {
            return again(again, journal, exchange);
        }
        if (result instanceof Conflict conflict) {
            exchange.response.setStatus(HttpStatus.CONFLICT.value());
            return conflict(form, conflict.stored(), exchange.model);
        }
        if (result instanceof SubmissionResult.Gone) {
            exchange.response.setStatus(HttpStatus.NOT_FOUND.value());
            return show("writing/gone", form.apart().on(WritingPages.FREE_PAGE), Map.of(), exchange.model);
        }
        if (result instanceof SubmissionResult.Late) {
            exchange.response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return journal != null ? "writing/elsewhere" : unlock(form, exchange.model);
        }
        // They come back in their box, but not in somebody else's journal.
        signIn.lock(exchange.request, exchange.response);
        exchange.model.addAttribute("journalOpen", false);
        return again(Again.of(form.problems(), form), null, exchange);
    }

    private String again(Again again, @Nullable OpenJournal journal, Exchange exchange) {
        Model model = exchange.model;
        exchange.response.setStatus(again.status().value());
        if (journal == null) {
            SignInForm given = exchange.sent.signIn();
            model.addAttribute("signIn", signIn.view(given, signIn.isKnown(given, exchange.request), again.problems()));
        }
        WritingForm form = again.form().showable();
        return show(exchange.page.view(form, journal, model), form, again.problems(), model);
    }

    private static String goOn(Next next, HttpServletRequest request) {
        if (next.message() != null) {
            RequestContextUtils.getOutputFlashMap(request).put("message", next.message());
        }
        return "redirect:" + next.address();
    }

    private static String conflict(WritingForm form, WrittenEntry stored, Model model) {
        model.addAttribute("stored", stored);
        WritingForm change = form.against(stored.id(), stored.revision()).on(WritingPages.edit(stored.id()));
        return show("journal/conflict", change, Map.of(), model);
    }

    private String unlock(WritingForm form, Model model) {
        String to = form.box().isEmpty() ? DraftListController.ADDRESS : form.box();
        model.addAttribute("signIn", signIn.view(SignInForm.toUnlock(to), true, Map.of()));
        model.addAttribute("kept", true);
        return "signin/unlock";
    }

    private static String show(String view, WritingForm form, Map<String, String> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("writing", true);
        return view;
    }

    /** One request, and the page that it is about. */
    private record Exchange(
            WritingPage page, Submission sent, Model model, HttpServletRequest request, HttpServletResponse response) {}
}
