package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import app.ownlight.draft.Drafts;
import app.ownlight.draft.WrittenDraft;
import app.ownlight.entry.Entries;
import app.ownlight.entry.WrittenEntry;
import app.ownlight.signin.SignInForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Words that wait to be settled: gone on with, saved, or discarded. */
@Controller
class WaitingDraftsController {

    static final String ADDRESS = "/kept";

    private final DraftFinder waiting;
    private final Drafts drafts;
    private final Entries entries;
    private final EntryWriter kept;
    private final SubmissionService desk;
    private final WritingPages pages;

    WaitingDraftsController(
            DraftFinder waiting,
            Drafts drafts,
            Entries entries,
            EntryWriter kept,
            SubmissionService desk,
            WritingPages pages) {
        this.waiting = waiting;
        this.drafts = drafts;
        this.entries = entries;
        this.kept = kept;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    String list(@AuthenticationPrincipal OpenJournal journal, Locale locale, Model model) {
        List<WaitingItem> items = waiting.all(journal, locale).stream()
                .map(draft -> new WaitingItem(draft, stored(journal, draft.entry())))
                .toList();
        model.addAttribute("items", items);
        return "writing/kept";
    }

    /**
     * Settles one draft; one that is settled already leads where that led.
     *
     * @param id of the draft
     * @param revision the one that the page showed; what its own form sent since is not discarded unseen
     * @param entry the one that it was for
     */
    @PostMapping(ADDRESS)
    String settle(
            @RequestParam UUID id,
            @RequestParam long revision,
            @RequestParam UUID entry,
            @RequestParam String action,
            @ModelAttribute("sentWay") SignInForm way,
            @AuthenticationPrincipal OpenJournal journal,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes attributes) {
        if (action.equals("discard")) {
            boolean changed = !drafts.drop(journal, id, revision)
                    && drafts.find(journal, id).isPresent();
            attributes.addFlashAttribute("message", changed ? "writing.waiting.changed" : "writing.waiting.discarded");
            return "redirect:" + ADDRESS;
        }
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
        if (draft.body().question() != null && draft.body().question().isLetter()) {
            return "redirect:" + WritingAddress.LETTER + "?draft=" + id; // a letter takes a day, and is no entry
        }
        boolean replaces = action.equals("replace");
        boolean apart = !replaces && draft.head().seen() > 0;
        WritingForm form = apart ? WritingForm.of(draft).against(id, 0) : WritingForm.of(draft);
        return desk.save(
                new Submission(
                        pages.view(form, journal, locale, model),
                        form,
                        way,
                        journal,
                        open -> {
                            if (replaces) {
                                kept.change(open, form);
                            } else {
                                kept.add(open, form, draft.body().question());
                            }
                        },
                        "/journal/" + form.id(),
                        "entry.saved"),
                model,
                request,
                response);
    }

    private @Nullable WrittenEntry stored(OpenJournal journal, UUID entry) {
        return entries.find(journal, entry).filter(found -> !found.isDamaged()).orElse(null);
    }
}
