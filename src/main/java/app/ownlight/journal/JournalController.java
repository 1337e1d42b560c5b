package app.ownlight.journal;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.DateLookup;
import app.ownlight.entry.DeletedEntries;
import app.ownlight.entry.EntryLine;
import app.ownlight.guide.Guides;
import app.ownlight.writing.DraftFinder;
import jakarta.servlet.http.HttpServletRequest;
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

    private final FilteredEntries entries;
    private final DateLookup dates;
    private final Opening opening;
    private final DeletedEntries deleted;
    private final Guides guides;
    private final DraftFinder drafts;

    JournalController(
            FilteredEntries entries,
            DateLookup dates,
            Opening opening,
            DeletedEntries deleted,
            Guides guides,
            DraftFinder drafts) {
        this.entries = entries;
        this.dates = dates;
        this.opening = opening;
        this.deleted = deleted;
        this.guides = guides;
        this.drafts = drafts;
    }

    @GetMapping("/journal")
    String journal(
            JournalFilter filter,
            @AuthenticationPrincipal OpenJournal journal,
            HttpServletRequest request,
            HttpSession session,
            Locale locale,
            Model model) {
        List<EntryLine> shown = entries.lines(journal, filter, PAGE);
        boolean opens = filter.isFirstPage() && !filter.isSet();
        model.addAttribute("filter", filter);
        model.addAttribute("sections", SectionChoice.of(guides.in(locale), filter, shown));
        model.addAttribute("span", dates.span(journal).orElse(null));
        model.addAttribute("opening", opens ? opening.of(journal, request) : Opening.Words.NONE);
        model.addAttribute("months", Month.of(shown));
        Long last = shown.size() < PAGE ? null : shown.get(PAGE - 1).position();
        model.addAttribute("older", last != null && entries.goesOn(journal, filter, last) ? last : null);
        model.addAttribute("deleted", deleted.lines(journal, session.getId()));
        model.addAttribute("waits", drafts.count(journal));
        return "journal/journal";
    }
}
