package app.ownlight.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout asks of every page. A {@code notice} needs nothing here: it is a flash attribute that holds a message key. */
@ControllerAdvice
class PageAdvice {

    @ModelAttribute("journalOpen")
    boolean journalOpen(HttpServletRequest request) {
        return request.getUserPrincipal() != null;
    }
}
