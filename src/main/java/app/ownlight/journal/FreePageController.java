package app.ownlight.journal;

import app.ownlight.account.OpenJournal;
import app.ownlight.account.WayIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A page without a prompt. */
@Controller
class FreePageController {

    private final KeptWords kept;
    private final WaitingWords waiting;
    private final WritingDesk desk;

    FreePageController(KeptWords kept, WaitingWords waiting, WritingDesk desk) {
        this.kept = kept;
        this.waiting = waiting;
        this.desk = desk;
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
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (form.isBlank() && !way.isAsked()) {
            return "redirect:/journal";
        }
        boolean blank = form.isBlank();
        return desk.save(
                new Writing(
                        "journal/new",
                        form,
                        way,
                        journal,
                        open -> keep(open, form),
                        blank ? "/journal" : "/journal/" + form.id(),
                        blank ? "journal.opened" : "entry.saved"),
                model,
                request,
                response);
    }

    private void keep(OpenJournal journal, WritingForm form) {
        if (!form.isBlank()) {
            kept.add(journal, form, null);
        }
    }
}
