package app.ownlight.journal;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import app.ownlight.entry.DeletedEntries;
import app.ownlight.entry.Entries;
import app.ownlight.entry.WrittenEntry;
import app.ownlight.writing.EntryWriter;
import app.ownlight.writing.Submission;
import app.ownlight.writing.SubmissionResponder;
import app.ownlight.writing.WritingForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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
    private final EditBox box;
    private final EntryWriter writer;
    private final SubmissionResponder responder;

    EditController(
            Entries entries, DeletedEntries deleted, EditBox box, EntryWriter writer, SubmissionResponder responder) {
        this.entries = entries;
        this.deleted = deleted;
        this.box = box;
        this.writer = writer;
        this.responder = responder;
    }

    @GetMapping("/journal/{id}/edit")
    String edit(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID draft,
            @AuthenticationPrincipal OpenJournal journal,
            Locale locale,
            Model model) {
        WrittenEntry entry = found(journal, id);
        return entry.isDamaged()
                ? "redirect:/journal/" + id
                : responder.show(box.page(id), WritingForm.of(entry), draft, journal, locale, model);
    }

    @Access({Rule.OPEN, Rule.SHOWN_AGAIN})
    @PostMapping("/journal/{id}/edit")
    String save(
            @PathVariable UUID id,
            Submission sent,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        OpenJournal journal = sent.journal();
        boolean leavesIt = sent.form().asksTo("other") && !sent.stale();
        if (leavesIt && journal != null && entries.find(journal, id).isPresent()) {
            writer.deleteDraft(journal, sent.form());
            return "redirect:/journal/" + id;
        }
        return responder.submit(box.page(id), sent, model, request, response);
    }

    @GetMapping("/journal/{id}/delete")
    String confirm(@PathVariable UUID id, @AuthenticationPrincipal OpenJournal journal, Model model) {
        model.addAttribute("entry", found(journal, id));
        return "journal/delete";
    }

    @PostMapping("/journal/{id}/delete")
    String delete(@PathVariable UUID id, @AuthenticationPrincipal OpenJournal journal, HttpSession session) {
        if (!deleted.delete(journal, id, session.getId())) {
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
        if (!deleted.restore(journal, id, session.getId())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        attributes.addFlashAttribute("message", "journal.entry.restored");
        return "redirect:/journal/" + id;
    }

    private WrittenEntry found(OpenJournal journal, UUID id) {
        return entries.find(journal, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
