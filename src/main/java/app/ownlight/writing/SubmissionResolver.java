package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import app.ownlight.session.StaleForm;
import app.ownlight.signin.SignInForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads what a writing box sent, the same for saving, drafts, the lock and leaving. */
@Component
class SubmissionResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final WritingPages pages;

    SubmissionResolver(WritingPages pages) {
        this.pages = pages;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Submission.class;
    }

    @Override
    public Submission resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest exchange,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(exchange.getNativeRequest(HttpServletRequest.class));
        return new Submission(
                pages.read(request::getParameter),
                SignInForm.read(request),
                journal(request),
                request.getParameter("ticket"),
                StaleForm.isMarked(request));
    }

    private static @Nullable OpenJournal journal(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication writer
                        && writer.getPrincipal() instanceof OpenJournal journal
                ? journal
                : null;
    }
}
