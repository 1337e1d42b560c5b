package app.ownlight.walk;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.guide.Guides;
import app.ownlight.help.HelpAddress;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A whole walk as blank pages to print, for anybody: for somebody who writes by hand, and for a practice to hand out. */
@Controller
@Access(Rule.OPEN)
class WorkbookController {

    private final Guides guides;

    WorkbookController(Guides guides) {
        this.guides = guides;
    }

    @GetMapping("/guides/{guide}/workbook")
    String show(@PathVariable String guide, Locale locale, Model model) {
        model.addAttribute(
                "guide",
                guides.find(guide, locale).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("helpAddress", HelpAddress.typed());
        return "walk/workbook";
    }
}
