package app.ownlight.search;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import app.ownlight.entry.DateLookup;
import app.ownlight.entry.TimeSpan;
import app.ownlight.guide.Guides;
import app.ownlight.journal.JournalFilter;
import app.ownlight.journal.SectionChoice;
import app.ownlight.session.StaleForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Search. What is looked for is as private as what is written, so it travels in forms alone and is in no address. */
@Controller
class SearchController {

    /** Signs of a question. */
    static final int MOST = 200;

    /** Of any year, to be named. */
    private static final List<YearMonth> MONTHS = IntStream.rangeClosed(1, 12)
            .mapToObj(month -> YearMonth.of(2000, month))
            .toList();

    private final JournalSearch search;
    private final SearchTurns turns;
    private final DateLookup dates;
    private final Guides guides;

    SearchController(JournalSearch search, SearchTurns turns, DateLookup dates, Guides guides) {
        this.search = search;
        this.turns = turns;
        this.dates = dates;
        this.guides = guides;
    }

    /** Whoever comes back to the address, by unlocking or by changing the language, starts from the journal. */
    @GetMapping("/journal/search")
    String start() {
        return "redirect:/journal";
    }

    @Access({Rule.SHOWN_AGAIN, Rule.LEADS_BACK})
    @PostMapping("/journal/search")
    String search(
            @RequestParam(name = "q", defaultValue = "") String typed,
            JournalFilter filter,
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (journal == null) {
            return "redirect:/unlock?to=/journal/search";
        }
        String question = typed.replaceAll("\\p{Cntrl}", " ");
        model.addAttribute("question", question);
        model.addAttribute("filter", filter);
        model.addAttribute("sections", SectionChoice.of(guides.in(locale), filter, List.of()));
        model.addAttribute("years", dates.span(journal).map(TimeSpan::years).orElse(List.of()));
        model.addAttribute("months", MONTHS);
        model.addAttribute("searching", true);
        SearchWords words = SearchWords.of(question);
        String problem = problem(question, words, request);
        if (problem != null) {
            return refuse(problem, HttpStatus.UNPROCESSABLE_CONTENT, model, response);
        }
        Optional<FoundPage> page = turns.take(journal.account(), () -> search.find(journal, words, filter));
        if (page.isEmpty()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            return refuse("search.busy", HttpStatus.SERVICE_UNAVAILABLE, model, response);
        }
        model.addAttribute("page", page.get());
        model.addAttribute("problems", Map.of());
        return "search/search";
    }

    private static @Nullable String problem(String question, SearchWords words, HttpServletRequest request) {
        if (StaleForm.isMarked(request)) {
            return "search.stale";
        }
        if (question.length() > MOST) {
            return "search.long";
        }
        return words.isEmpty() ? "search.empty" : null;
    }

    private static String refuse(String problem, HttpStatus status, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("problems", Map.of("q", problem));
        model.addAttribute("detail", MOST);
        return "search/search";
    }
}
