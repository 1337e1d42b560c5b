package app.ownlight.web;

import app.ownlight.guide.Guides;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class WelcomeController {

    private final Guides guides;

    WelcomeController(Guides guides) {
        this.guides = guides;
    }

    @GetMapping("/")
    String welcome(Model model, Locale locale) {
        model.addAttribute("guide", guides.in(locale).get(0));
        return "web/welcome";
    }
}
