package app.ownlight.journal;

import app.ownlight.account.OpenJournal;
import app.ownlight.account.WayIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A page without a prompt. On the shorter walk it is the note of the day, and {@code to} is the prompt that follows it. */
@Controller
class FreePageController {

    private final KeptWords kept;
    private final UnsavedWords unsaved;
    private final WaitingWords waiting;
    private final Prompts prompts;
    private final WritingDesk desk;

    FreePageController(KeptWords kept, UnsavedWords unsaved, WaitingWords waiting, Prompts prompts, WritingDesk desk) {
        this.kept = kept;
        this.unsaved = unsaved;
        this.waiting = waiting;
        this.prompts = prompts;
        this.desk = desk;
    }

    /** The prompt to go on to; null on a page of its own. */
    @ModelAttribute("then")
    @Nullable
    String then(@ModelAttribute("sentWay") WayIn way, Locale locale) {
        return prompts.at(way.to(), locale).map(PromptPlace::path).orElse(null);
    }

    @GetMapping(BoxAddress.FREE_PAGE)
    String write(
            @RequestParam(required = false) @Nullable UUID draft,
            @AuthenticationPrincipal OpenJournal journal,
            Locale locale,
            Model model) {
        WritingForm box = WritingForm.empty(BoxAddress.FREE_PAGE);
        return desk.show("journal/new", waiting.fill(box, journal, draft, locale, model), model);
    }

    @PostMapping(BoxAddress.FREE_PAGE)
    String save(
            @ModelAttribute("sent") WritingForm form,
            @ModelAttribute("sentWay") WayIn way,
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean blank = form.isBlank();
        boolean skips = form.asksTo("skip");
        String next = then(way, locale);
        String then = next != null ? next : blank ? "/journal" : "/journal/" + form.id();
        if (blank && !way.isAsked()) {
            return "redirect:" + then;
        }
        Consumer<OpenJournal> keep = open -> {
            if (skips) {
                unsaved.keep(open, form, locale);
            } else if (!blank) {
                kept.add(open, form, null);
            }
        };
        String notice = skips ? "draft.kept" : blank ? "journal.opened" : "entry.saved";
        return desk.save(new Writing("journal/new", form, way, journal, keep, then, notice), model, request, response);
    }
}
