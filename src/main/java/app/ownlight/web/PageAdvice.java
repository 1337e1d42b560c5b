package app.ownlight.web;

import app.ownlight.account.OwnSettings;
import app.ownlight.account.Reading;
import app.ownlight.account.ReadingCookies;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout asks of every page. A {@code notice} needs nothing here: it is a flash attribute that holds a message key. */
@ControllerAdvice
class PageAdvice {

    private final OwnSettings settings;
    private final ReadingCookies cookies;

    PageAdvice(OwnSettings settings, ReadingCookies cookies) {
        this.settings = settings;
        this.cookies = cookies;
    }

    @ModelAttribute("journalOpen")
    boolean journalOpen(HttpServletRequest request) {
        return request.getUserPrincipal() != null;
    }

    @ModelAttribute("reading")
    Reading reading(HttpServletRequest request) {
        Reading own = settings.of(request).reading();
        return own.theme() == null ? own.with(cookies.theme(request)) : own;
    }
}
