package app.ownlight.web;

import app.ownlight.settings.ReadingCookies;
import app.ownlight.settings.ReadingPreferences;
import app.ownlight.settings.RequestSettings;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout asks of every page. A {@code message} needs nothing here: it is a flash attribute that holds a message key. */
@ControllerAdvice
class PageAdvice {

    private final RequestSettings settings;
    private final ReadingCookies cookies;

    PageAdvice(RequestSettings settings, ReadingCookies cookies) {
        this.settings = settings;
        this.cookies = cookies;
    }

    @ModelAttribute("journalOpen")
    boolean journalOpen(HttpServletRequest request) {
        return request.getUserPrincipal() != null;
    }

    @ModelAttribute("reading")
    ReadingPreferences reading(HttpServletRequest request) {
        ReadingPreferences own = settings.of(request).reading();
        return own.theme() == null ? own.with(cookies.theme(request)) : own;
    }
}
