package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import app.ownlight.draft.Drafts;
import app.ownlight.draft.WrittenDraft;
import app.ownlight.entry.Entries;
import app.ownlight.entry.Question;
import app.ownlight.writing.DraftFinder.DraftPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All drafts: to be gone on with, saved, or discarded. */
@Controller
class DraftListController {

    static final String ADDRESS = "/kept";

    private final DraftFinder finder;
    private final Drafts drafts;
    private final Entries entries;
    private final SubmissionResponder responder;

    DraftListController(DraftFinder finder, Drafts drafts, Entries entries, SubmissionResponder responder) {
        this.finder = finder;
        this.drafts = drafts;
        this.entries = entries;
        this.responder = responder;
    }

    /** @param page its number; anything odd shows the first one */
    @GetMapping(ADDRESS)
    String list(
            @RequestParam(defaultValue = "") String page,
            @AuthenticationPrincipal OpenJournal journal,
            Locale locale,
            Model model) {
        int number = page.matches("[0-9]{1,4}") ? Integer.parseInt(page) : 1;
        DraftPage shown = finder.page(journal, number, locale);
        model.addAttribute("drafts", shown.drafts());
        model.addAttribute("older", shown.older());
        return "writing/kept";
    }

    /** @param revision the one that the page showed; what its own form sent since is not discarded unseen */
    @PostMapping(path = ADDRESS, params = "action=discard")
    String discard(
            @RequestParam UUID id,
            @RequestParam long revision,
            @AuthenticationPrincipal OpenJournal journal,
            RedirectAttributes attributes) {
        boolean changed =
                !drafts.drop(journal, id, revision) && drafts.find(journal, id).isPresent();
        attributes.addFlashAttribute("message", changed ? "writing.waiting.changed" : "writing.waiting.discarded");
        return "redirect:" + ADDRESS;
    }

    /**
     * Saves a draft as an entry of its own, or in the place of what is saved; one that is saved already leads where that led.
     *
     * @param id of the draft
     * @param entry the one that it was for
     */
    @PostMapping(ADDRESS)
    String save(
            @RequestParam UUID id,
            @RequestParam UUID entry,
            @RequestParam String action,
            Submission sent,
            @AuthenticationPrincipal OpenJournal journal,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<WrittenDraft> found = drafts.find(journal, id);
        if (found.isEmpty()) {
            return "redirect:"
                    + Stream.of(id, entry)
                            .filter(saved -> entries.find(journal, saved).isPresent())
                            .findFirst()
                            .map(saved -> "/journal/" + saved)
                            .orElse(ADDRESS);
        }
        WrittenDraft draft = found.get();
        WritingPage page = finder.page(journal, draft, locale);
        if (!page.makesEntry()) {
            return "redirect:" + page.address() + "?draft=" + id;
        }
        boolean replaces = action.equals("replace");
        boolean apart = !replaces && draft.head().seen() > 0;
        WritingForm form = apart ? WritingForm.of(draft).against(id, 0) : WritingForm.of(draft);
        WritingPage list = new Page(page, draft.body().question(), replaces);
        return responder.submit(list, sent.with(form), model, request, response);
    }

    /** The list of drafts as the page that one of them is saved from; where that cannot be, its own page is shown. */
    private record Page(WritingPage own, @Nullable Question question, boolean replaces) implements WritingPage {

        @Override
        public String address() {
            return ADDRESS;
        }

        @Override
        public String view(WritingForm form, @Nullable OpenJournal journal, Model model) {
            return own.view(form, journal, model);
        }

        @Override
        public WritingForm receive(WritingForm draft) {
            return draft;
        }

        @Override
        public boolean hasNothing(WritingForm form, @Nullable OpenJournal journal) {
            return false;
        }

        @Override
        public boolean save(OpenJournal journal, WritingForm form, EntryWriter writer) {
            return replaces ? writer.change(journal, form) : writer.add(journal, form, question);
        }

        @Override
        public Next next(WritingForm form, @Nullable OpenJournal journal) {
            return new Next("/journal/" + form.id(), "entry.saved");
        }
    }
}
