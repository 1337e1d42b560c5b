package app.ownlight.journal;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import app.ownlight.draft.Drafts;
import app.ownlight.entry.DeletedEntries;
import app.ownlight.entry.Entries;
import app.ownlight.entry.WrittenEntry;
import app.ownlight.session.StaleForm;
import app.ownlight.signin.SignInForm;
import app.ownlight.writing.DraftFinder;
import app.ownlight.writing.EntryWriter;
import app.ownlight.writing.MergedText;
import app.ownlight.writing.Submission;
import app.ownlight.writing.SubmissionService;
import app.ownlight.writing.WritingForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changing and removing an entry. Reading one never leads here by itself. */
@Controller
class EditController {

    private final Entries entries;
    private final DeletedEntries deleted;
    private final EntryWriter kept;
    private final Drafts drafts;
    private final DraftFinder waiting;
    private final SubmissionService desk;

    EditController(
            Entries entries,
            DeletedEntries deleted,
            EntryWriter kept,
            Drafts drafts,
            DraftFinder waiting,
            SubmissionService desk) {
        this.entries = entries;
        this.deleted = deleted;
        this.kept = kept;
        this.drafts = drafts;
        this.waiting = waiting;
        this.desk = desk;
    }

    @GetMapping("/journal/{id}/edit")
    String edit(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID draft,
            @AuthenticationPrincipal OpenJournal journal,
            Locale locale,
            Model model) {
        WrittenEntry entry = found(journal, id);
        if (entry.isDamaged()) {
            return "redirect:/journal/" + id;
        }
        model.addAttribute("entry", entry);
        WritingForm box = waiting.fill(WritingForm.of(entry), journal, draft, locale, model);
        return desk.show("journal/edit", box, model);
    }

    @Access({Rule.OPEN, Rule.SHOWN_AGAIN})
    @PostMapping("/journal/{id}/edit")
    String save(
            @PathVariable UUID id,
            @ModelAttribute("sent") WritingForm sent,
            @ModelAttribute("sentWay") SignInForm way,
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        WritingForm form = sent.against(id, sent.seen());
        Optional<WrittenEntry> stored = Optional.ofNullable(journal).flatMap(open -> entries.find(open, id));
        if (form.asksTo("other") && stored.isPresent() && !StaleForm.isMarked(request)) {
            drafts.settle(journal, form);
            return "redirect:/journal/" + id;
        }
        stored.ifPresent(entry -> model.addAttribute("entry", entry));
        boolean both = form.asksTo("both");
        boolean apart =
                both && stored.filter(entry -> !MergedText.fit(entry, form)).isPresent();
        return desk.save(
                new Submission(
                        "journal/edit",
                        form,
                        way,
                        journal,
                        open -> keep(open, form, both),
                        "/journal/" + id,
                        apart ? "entry.saved.apart" : "entry.saved"),
                model,
                request,
                response);
    }

    @GetMapping("/journal/{id}/delete")
    String confirm(@PathVariable UUID id, @AuthenticationPrincipal OpenJournal journal, Model model) {
        model.addAttribute("entry", found(journal, id));
        return "journal/delete";
    }

    @PostMapping("/journal/{id}/delete")
    String delete(@PathVariable UUID id, @AuthenticationPrincipal OpenJournal journal, HttpSession session) {
        if (!deleted.delete(journal, id, session)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/journal";
    }

    @PostMapping("/journal/{id}/restore")
    String restore(
            @PathVariable UUID id,
            @AuthenticationPrincipal OpenJournal journal,
            HttpSession session,
            RedirectAttributes attributes) {
        if (!deleted.restore(journal, id, session)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        attributes.addFlashAttribute("message", "journal.entry.restored");
        return "redirect:/journal/" + id;
    }

    private void keep(OpenJournal journal, WritingForm form, boolean both) {
        if (both) {
            kept.keepBoth(journal, form);
        } else {
            kept.change(journal, form);
        }
    }

    private WrittenEntry found(OpenJournal journal, UUID id) {
        return entries.find(journal, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
