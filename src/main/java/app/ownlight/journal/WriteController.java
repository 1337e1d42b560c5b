package app.ownlight.journal;

import app.ownlight.account.OpenJournal;
import app.ownlight.account.WayIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** One prompt and one box. Anyone may write; words are kept as soon as a journal is open. */
@Controller
@RequestMapping("/guides/{guide}/{section}/write/{prompt}")
class WriteController {

    private final Prompts prompts;
    private final Entries entries;
    private final KeptWords kept;
    private final WritingDesk desk;

    WriteController(Prompts prompts, Entries entries, KeptWords kept, WritingDesk desk) {
        this.prompts = prompts;
        this.entries = entries;
        this.kept = kept;
        this.desk = desk;
    }

    @ModelAttribute("at")
    PromptPlace place(
            @PathVariable String guide, @PathVariable String section, @PathVariable int prompt, Locale locale) {
        return prompts.find(guide, section, prompt, locale)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @ModelAttribute("takes")
    List<EntryLine> takes(
            @ModelAttribute("at") PromptPlace at, @AuthenticationPrincipal @Nullable OpenJournal journal) {
        return journal == null
                ? List.of()
                : entries.lines(journal, Entries.NEWEST, line -> line.answers(at.question()), Integer.MAX_VALUE);
    }

    @GetMapping
    String write(@ModelAttribute("at") PromptPlace at, Model model) {
        return desk.show("journal/write", WritingForm.empty(at.path()), model);
    }

    @PostMapping
    String save(
            @ModelAttribute("at") PromptPlace at,
            @ModelAttribute("sent") WritingForm form,
            @ModelAttribute("sentWay") WayIn way,
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean nothing = form.asksTo("skip") || form.isBlank() && !way.isAsked();
        String then = form.asksTo("stop") ? at.walk() : at.next();
        if (nothing) {
            return "redirect:" + then;
        }
        String notice = form.isBlank() ? "journal.opened" : form.asksTo("stop") ? "entry.saved.stop" : "entry.saved";
        return desk.save(
                new Writing("journal/write", form, way, journal, open -> keep(open, form, at), then, notice),
                model,
                request,
                response);
    }

    private void keep(OpenJournal journal, WritingForm form, PromptPlace at) {
        if (!form.isBlank()) {
            kept.add(journal, form, at.question());
        }
    }
}
