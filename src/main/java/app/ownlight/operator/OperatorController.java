package app.ownlight.operator;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.language.Languages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What whoever runs the program sees of it and can do: that it is well, invitations, and closing or erasing a journal that somebody
 * names to them. No list of names, no time of anybody’s, nothing that anybody wrote.
 */
@Controller
@Access(Rule.OPEN) // its port asks for the password (OperatorSecurity), and on any other it is not there
@RequestMapping("/operator")
@ConditionalOnOperator
class OperatorController {

    private static final int MOST_CARDS = 50;

    private final Operation operation;
    private final StatusReport status;
    private final InvitationCards cards;
    private final Languages languages;

    OperatorController(Operation operation, StatusReport status, InvitationCards cards, Languages languages) {
        this.operation = operation;
        this.status = status;
        this.cards = cards;
        this.languages = languages;
    }

    /** Also where a browser opens the address of a form once more. */
    @GetMapping({"", "/invitations", "/journal", "/erase"})
    String show(@RequestParam @Nullable String done, Model model) {
        OperatorDone.of(done).ifPresent(was -> model.addAttribute("done", was));
        return page("", "1", Map.of(), model);
    }

    /** Answers with the cards themselves: their codes are nowhere else, so there is nothing to lead to. */
    @PostMapping("/invitations")
    String invite(
            @RequestParam(defaultValue = "") String count,
            @RequestParam(defaultValue = "") String language,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        if (!count.strip().matches("[1-9]\\d?") || Integer.parseInt(count.strip()) > MOST_CARDS) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page("", count, Map.of("count", "operator.invite.count.wrong"), model);
        }
        Locale spoken = languages.of(language).orElse(locale);
        model.addAttribute("cards", cards.make(Integer.parseInt(count.strip()), spoken));
        return "operator/cards";
    }

    @PostMapping("/journal")
    String change(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String action,
            Model model,
            HttpServletResponse response) {
        boolean found = switch (action) {
            case "close" -> operation.close(name);
            case "reopen" -> operation.reopen(name);
            default -> operation.knows(name);
        };
        if (!found) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(name, "1", Map.of("name", "operator.name.unknown"), model);
        }
        return switch (action) {
            case "close" -> "redirect:/operator?done=" + OperatorDone.closed;
            case "reopen" -> "redirect:/operator?done=" + OperatorDone.reopened;
            default -> erasePage(name, Map.of(), model);
        };
    }

    /** @param again the name once more, so that no slip of the hand erases a journal */
    @PostMapping("/erase")
    String erase(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String again,
            Model model,
            HttpServletResponse response) {
        if (again.strip().equals(name.strip()) && operation.erase(name)) {
            return "redirect:/operator?done=" + OperatorDone.erased;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return erasePage(name, Map.of("again", "operator.erase.again.wrong"), model);
    }

    private String page(String name, String count, Map<String, String> problems, Model model) {
        model.addAttribute("status", status.now());
        model.addAttribute("name", name);
        model.addAttribute("count", count);
        model.addAttribute("problems", problems);
        return "operator/operator";
    }

    private static String erasePage(String name, Map<String, String> problems, Model model) {
        model.addAttribute("name", name);
        model.addAttribute("problems", problems);
        return "operator/erase";
    }
}
