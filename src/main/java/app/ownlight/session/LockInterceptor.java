package app.ownlight.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Sets the time of the lock with each page served: longer where the page has a writing box ({@code writing} in its model), because
 * without JavaScript nobody can tell that someone is typing. The page is told ({@code lock}), so that no words stay on a screen that
 * somebody walked away from.
 */
@Component
@EnableConfigurationProperties(LockProperties.class)
class LockInterceptor implements HandlerInterceptor {

    private final JournalSessions sessions;
    private final SessionClock clock;

    LockInterceptor(JournalSessions sessions, SessionClock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The first page after the lock came by itself takes the cookie away, which a browser's kept pages go with. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod) {
            sessions.clearUp(request, response);
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || page.getViewName() == null || request.getUserPrincipal() == null) {
            return;
        }
        sessions.find(request)
                .ifPresent(session -> SessionGuard.change(() -> {
                    if (Boolean.TRUE.equals(page.getModel().get("writing"))) {
                        clock.putOffForWriting(session);
                    } else {
                        clock.putOff(session);
                    }
                    if (!page.getViewName().startsWith("redirect:")) {
                        page.addObject("lock", view(session, response.getStatus() >= 400));
                    }
                }));
    }

    private Lock view(HttpSession session, boolean unsaved) {
        return new Lock(
                clock.left(session).plusMillis(999).toSeconds(), // never early: a page that comes too soon would extend
                clock.idle(session).toSeconds(),
                clock.leftAtMost(session).toSeconds(),
                unsaved);
    }

    /**
     * What a page is told of its lock.
     *
     * @param left seconds until the lock, as things stand
     * @param idle seconds from a sign of somebody to the lock
     * @param most seconds until the lock that nothing puts off
     * @param unsaved whether the page holds words that were sent and not saved
     */
    record Lock(long left, long idle, long most, boolean unsaved) {}
}
