package app.ownlight.web;

import app.ownlight.guide.Guide;
import app.ownlight.guide.Guides;
import java.util.Locale;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets an error page offer the sections, so that a mistyped address is no dead end. */
@ControllerAdvice(assignableTypes = BasicErrorController.class)
class ErrorAdvice {

    private final Guides guides;

    ErrorAdvice(Guides guides) {
        this.guides = guides;
    }

    @ModelAttribute("guide")
    Guide guide(Locale locale) {
        return guides.in(locale).get(0);
    }
}
