package app.ownlight.review;

import app.ownlight.account.OpenJournal;
import app.ownlight.guide.Guide;
import app.ownlight.guide.Guides;
import app.ownlight.journal.DeletedEntries;
import app.ownlight.journal.Entries;
import app.ownlight.journal.EntryLine;
import app.ownlight.journal.WaitingWords;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Everything that was written, newest first, by month. */
@Controller
class JournalController {

    private static final int PAGE = 20;

    private final Entries entries;
    private final DeletedEntries deleted;
    private final Guides guides;
    private final WaitingWords waiting;

    JournalController(Entries entries, DeletedEntries deleted, Guides guides, WaitingWords waiting) {
        this.entries = entries;
        this.deleted = deleted;
        this.guides = guides;
        this.waiting = waiting;
    }

    @GetMapping("/journal")
    String journal(
            JournalFilter filter,
            @AuthenticationPrincipal OpenJournal journal,
            HttpSession session,
            Locale locale,
            Model model) {
        List<EntryLine> found = entries.lines(journal, filter.position(), filter::wants, PAGE + 1);
        List<EntryLine> shown = found.subList(0, Math.min(PAGE, found.size()));
        List<Guide> all = guides.in(locale);
        model.addAttribute("guides", all);
        model.addAttribute("deleted", deleted.lines(journal, session));
        model.addAttribute("filter", filter);
        model.addAttribute("months", Month.of(shown));
        model.addAttribute("waits", waiting.count(journal));
        model.addAttribute("older", found.size() > PAGE ? shown.get(PAGE - 1).position() : null);
        return "review/journal";
    }
}
