package app.ownlight.web;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Access(Rule.PAGE_TO_READ)
class AboutController {

    @GetMapping("/about")
    String about() {
        return "web/about";
    }
}
