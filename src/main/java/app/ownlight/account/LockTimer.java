package app.ownlight.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Sets the time of the lock with each page served: longer where the page has a writing box ({@code writing} in its model), because
 * without JavaScript nobody can tell that someone is typing. A page without a box is told the time ({@code lockAfter}, seconds), so
 * that no words stay on a screen that somebody walked away from.
 */
@Component
@EnableConfigurationProperties(LockTimes.class)
class LockTimer implements HandlerInterceptor, WebMvcConfigurer {

    private final JournalSessions sessions;
    private final LockTimes times;

    LockTimer(JournalSessions sessions, LockTimes times) {
        this.sessions = sessions;
        this.times = times;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null) {
            return;
        }
        boolean box = Boolean.TRUE.equals(page.getModel().get("writing"));
        sessions.lockAfter(box ? times.writing() : times.after(), request);
        boolean shown = page.getViewName() != null && !page.getViewName().startsWith("redirect:");
        if (shown && !box && request.getUserPrincipal() != null) {
            page.addObject("lockAfter", times.after().toSeconds());
        }
    }
}
