package app.ownlight.web;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.account.OpenJournal;
import app.ownlight.guide.Guide;
import app.ownlight.guide.Guides;
import app.ownlight.invitation.Registration;
import app.ownlight.walk.Walks;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what this is, and with an open journal the way back to where its writer was. */
@Controller
@Access(Rule.PAGE_TO_READ)
class WelcomeController {

    private final Guides guides;
    private final Walks walks;
    private final Registration registration;

    WelcomeController(Guides guides, Walks walks, Registration registration) {
        this.guides = guides;
        this.walks = walks;
        this.registration = registration;
    }

    @GetMapping("/")
    String welcome(Locale locale, @AuthenticationPrincipal @Nullable OpenJournal journal, Model model) {
        Guide guide = guides.in(locale).get(0);
        model.addAttribute("guide", guide);
        model.addAttribute("registration", registration);
        walks.here(guide, journal).ifPresent(section -> model.addAttribute("here", section));
        return "web/welcome";
    }
}
