package app.ownlight.journal;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryLine;
import app.ownlight.entry.Question;
import app.ownlight.entry.WrittenEntry;
import app.ownlight.writing.DraftFinder;
import app.ownlight.writing.WritingPages;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One entry to read, with its other takes and the entries beside it. */
@Controller
class EntryController {

    /** The newest; those before them stand in the journal. */
    private static final int TAKES = 20;

    private final Entries entries;
    private final FilteredEntries filtered;
    private final WritingPages boxes;
    private final DraftFinder drafts;

    EntryController(Entries entries, FilteredEntries filtered, WritingPages boxes, DraftFinder drafts) {
        this.entries = entries;
        this.filtered = filtered;
        this.boxes = boxes;
        this.drafts = drafts;
    }

    @GetMapping("/journal/{id}")
    String read(
            @PathVariable UUID id,
            JournalFilter filter,
            @AuthenticationPrincipal OpenJournal journal,
            Locale locale,
            Model model) {
        WrittenEntry entry =
                entries.find(journal, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Question question = entry.question();
        model.addAttribute("entry", entry);
        model.addAttribute("from", filter);
        model.addAttribute("beside", filtered.beside(journal, filter, entry.position()));
        if (!entry.isDamaged()) {
            drafts.beside(journal, id, locale).ifPresent(draft -> model.addAttribute("draft", draft));
        }
        if (question != null) {
            model.addAttribute("again", boxes.address(question, locale).orElse(null));
            model.addAttribute("takes", otherTakes(journal, entry, question));
        }
        return "journal/entry";
    }

    private List<EntryLine> otherTakes(OpenJournal journal, WrittenEntry entry, Question question) {
        return entries.newest(journal, place -> place.answers(question) && place.position() != entry.position(), TAKES);
    }
}
