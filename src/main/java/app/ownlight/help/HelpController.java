package app.ownlight.help;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages for anybody: no journal, no session, no form. */
@Controller
@Access(Rule.PAGE_TO_READ)
class HelpController {

    private final HelpLines lines;

    HelpController(HelpLines lines) {
        this.lines = lines;
    }

    @GetMapping("/help")
    String help(Model model) {
        model.addAttribute("help", lines);
        return "help/help";
    }

    @GetMapping("/help/grounding")
    String grounding() {
        return "help/grounding";
    }
}
