package app.ownlight.web;

import app.ownlight.account.OwnSettings;
import app.ownlight.account.Reading;
import app.ownlight.account.ThemeCookie;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout asks of every page. A {@code notice} needs nothing here: it is a flash attribute that holds a message key. */
@ControllerAdvice
class PageAdvice {

    private final OwnSettings settings;
    private final ThemeCookie theme;

    PageAdvice(OwnSettings settings, ThemeCookie theme) {
        this.settings = settings;
        this.theme = theme;
    }

    @ModelAttribute("journalOpen")
    boolean journalOpen(HttpServletRequest request) {
        return request.getUserPrincipal() != null;
    }

    @ModelAttribute("reading")
    Reading reading(HttpServletRequest request) {
        Reading own = settings.of(request).reading();
        return own.theme() == null ? own.with(theme.in(request)) : own;
    }
}
