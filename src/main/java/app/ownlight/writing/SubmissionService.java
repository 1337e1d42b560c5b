package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.EntryGoneException;
import app.ownlight.entry.StaleEntryException;
import app.ownlight.entry.WrittenEntry;
import app.ownlight.letter.SealedLetterException;
import app.ownlight.logging.FailurePlace;
import app.ownlight.session.DatabaseOutage;
import app.ownlight.session.StaleForm;
import app.ownlight.signin.SignInForm;
import app.ownlight.signin.SignInResult;
import app.ownlight.signin.SignInService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Takes words in from every writing box. Whatever stands against keeping them, the answer holds them in the box again. */
@Component
public class SubmissionService {

    private static final Logger LOG = LoggerFactory.getLogger(SubmissionService.class);

    private final SignInService door;
    private final DraftWriter unsaved;
    private final ExpiredSessionSubmissions late;

    SubmissionService(SignInService door, DraftWriter unsaved, ExpiredSessionSubmissions late) {
        this.door = door;
        this.unsaved = unsaved;
        this.late = late;
    }

    /** Whether the words are for a journal that is not open here any more. */
    boolean isLate(WritingForm form, @Nullable OpenJournal journal, HttpServletRequest request) {
        return late.owner(form, journal, request).isPresent();
    }

    /** Shows an empty or a filled box. */
    public String show(String view, WritingForm form, Model model) {
        return show(view, form, Map.of(), model);
    }

    /** Keeps the words and goes on, or shows them again with what stands against it. */
    public String save(Submission writing, Model model, HttpServletRequest request, HttpServletResponse response) {
        Map<String, String> problems = problems(writing, request);
        OpenJournal journal = writing.journal();
        try {
            Optional<String> kept = late.receive(writing, model, request, response);
            if (kept.isPresent()) {
                return kept.get();
            }
            if (problems.isEmpty() && journal != null) {
                keep(writing, journal, request);
                return goOn(writing, request);
            }
            return problems.isEmpty()
                    ? enter(writing, model, request, response)
                    : again(writing, HttpStatus.UNPROCESSABLE_CONTENT, problems, model, request, response);
        } catch (StaleEntryException e) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return conflict(writing.form(), e.stored(), model);
        } catch (SealedLetterException e) {
            Map<String, String> sealed = Map.of("text", "letter.again");
            Submission another = writing.with(apart(writing.form()));
            return again(another, HttpStatus.UNPROCESSABLE_CONTENT, sealed, model, request, response);
        } catch (EntryGoneException e) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return show("writing/gone", apart(writing.form()).on(WritingAddress.FREE_PAGE), model);
        } catch (RuntimeException e) {
            if (DatabaseOutage.isCauseOf(e)) {
                throw e; // the page of the box would ask the database again; they come back on one that does not
            }
            // Whatever it is: the words come back. Its message is not logged, since it may hold them.
            LOG.error("Words could not be saved: {}", FailurePlace.of(e));
            Map<String, String> failed = Map.of("text", "entry.text.failed");
            return again(writing, HttpStatus.INTERNAL_SERVER_ERROR, failed, model, request, response);
        }
    }

    /** Where the words cannot go where they were meant to, they are on the disk before that is said. */
    private void keep(Submission writing, OpenJournal journal, HttpServletRequest request) {
        WritingForm form = writing.form();
        try {
            writing.keep().accept(journal);
        } catch (StaleEntryException e) {
            UUID entry = e.stored().id();
            WritingForm change = form.against(entry, form.seen()).on(WritingAddress.edit(entry));
            unsaved.keepIfPossible(journal, change, RequestContextUtils.getLocale(request));
            throw e;
        } catch (SealedLetterException e) {
            unsaved.keepIfPossible(journal, apart(form), RequestContextUtils.getLocale(request));
            throw e;
        } catch (EntryGoneException e) {
            unsaved.keepIfPossible(journal, form, RequestContextUtils.getLocale(request));
            throw e;
        }
    }

    /** The same words as new ones. */
    private static WritingForm apart(WritingForm form) {
        return form.against(UUID.randomUUID(), 0);
    }

    private String enter(Submission writing, Model model, HttpServletRequest request, HttpServletResponse response) {
        if (!writing.way().isAsked()) {
            return again(writing, HttpStatus.UNPROCESSABLE_CONTENT, Map.of(), model, request, response);
        }
        SignInResult entrance = door.enter(
                writing.way(),
                open -> {
                    model.addAttribute("journalOpen", true);
                    keep(writing, open, request);
                },
                request,
                response);
        return entrance.isOpen()
                ? goOn(writing, request)
                : again(writing, entrance.status(), entrance.problems(), model, request, response);
    }

    private static String goOn(Submission writing, HttpServletRequest request) {
        RequestContextUtils.getOutputFlashMap(request).put("message", writing.message());
        return "redirect:" + writing.then();
    }

    private String again(
            Submission writing,
            HttpStatus status,
            Map<String, String> problems,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setStatus(status.value());
        if (!Boolean.TRUE.equals(model.getAttribute("journalOpen"))) {
            SignInForm way = writing.way();
            model.addAttribute("way", door.view(way, door.isKnown(way, request), problems));
        }
        return show(writing.view(), writing.form().showable(), problems, model);
    }

    private String conflict(WritingForm form, WrittenEntry stored, Model model) {
        model.addAttribute("stored", stored);
        WritingForm change = form.against(stored.id(), stored.revision()).on(WritingAddress.edit(stored.id()));
        return show("journal/conflict", change, model);
    }

    private static String show(String view, WritingForm form, Map<String, String> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("writing", true);
        return view;
    }

    private Map<String, String> problems(Submission writing, HttpServletRequest request) {
        WritingForm form = writing.form();
        Map<String, String> problems = new LinkedHashMap<>(writing.problems());
        TextRules.titleProblem(form.title()).ifPresent(key -> problems.put("title", key));
        TextRules.problem(form.text()).ifPresent(key -> problems.put("text", key));
        if (problems.isEmpty() && StaleForm.isMarked(request) && !late.isOf(writing.journal(), form, request)) {
            problems.put("text", "entry.text.stale");
        }
        return problems;
    }
}
