package app.ownlight.web;

import app.ownlight.guide.Guides;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers whatever was refused with a page of our own, never with data and never with the server's words. */
@Controller
class RefusalController implements ErrorController {

    private final Guides guides;

    RefusalController(Guides guides) {
        this.guides = guides;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    String refuse(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND); // somebody asked for this address itself
        }
        BrowserRules.addMissing(response);
        model.addAttribute("refusal", Refusal.of(response.getStatus()));
        model.addAttribute("guide", guides.in(locale).get(0));
        return "web/refusal";
    }
}
