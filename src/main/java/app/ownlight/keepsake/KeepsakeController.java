package app.ownlight.keepsake;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import app.ownlight.help.HelpAddress;
import app.ownlight.session.StaleForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Chooses what goes into a keepsake, and shows it. Its title is somebody’s words, so it is posted and never in an address. */
@Controller
@RequestMapping("/keepsake")
class KeepsakeController {

    private final KeepsakeBuilder keepsakes;

    KeepsakeController(KeepsakeBuilder keepsakes) {
        this.keepsakes = keepsakes;
    }

    @GetMapping
    String choose(@AuthenticationPrincipal OpenJournal journal, Locale locale, Model model) {
        KeepsakeStock stock = keepsakes.stock(journal, locale);
        return chooser(stock, stock.usual(), Map.of(), model);
    }

    /** @param action {@code choose} where somebody comes back from the keepsake to choose again */
    @Access({Rule.SHOWN_AGAIN, Rule.LEADS_BACK})
    @PostMapping
    String make(
            @ModelAttribute("form") KeepsakeForm form,
            @RequestParam(defaultValue = "") String action,
            @AuthenticationPrincipal @Nullable OpenJournal journal,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (journal == null) {
            return "redirect:/unlock?to=/keepsake";
        }
        if (action.equals("choose")) {
            return chooser(keepsakes.stock(journal, locale), form, Map.of(), model);
        }
        Map<String, String> problems = new LinkedHashMap<>(form.problems());
        if (StaleForm.isMarked(request)) {
            problems.put("make", "keepsake.stale");
        }
        if (problems.isEmpty()) {
            try {
                model.addAttribute("keepsake", keepsakes.of(journal, form, locale));
                model.addAttribute("helpAddress", HelpAddress.typed());
                return "keepsake/print";
            } catch (ChosenEntries.TooLongException e) {
                problems.put("make", "keepsake.full");
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return chooser(keepsakes.stock(journal, locale), form, problems, model);
    }

    private static String chooser(KeepsakeStock stock, KeepsakeForm form, Map<String, String> problems, Model model) {
        model.addAttribute("stock", stock);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "keepsake/keepsake";
    }
}
