package app.ownlight.access;

import app.ownlight.access.Access.Rule;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Tells before a request is handled what its handler says of its access. It is found as the request itself will find it. */
@Component
public class AccessRules {

    /** Asked for with the first request, since filters are made before the handlers. */
    private final ObjectProvider<RequestMappingHandlerMapping> handlers;

    AccessRules(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> handlers) {
        this.handlers = handlers;
    }

    /** Whether everybody may ask this. A file is for everybody, and so is the refusal of what nobody handles. */
    public boolean isOpen(HttpServletRequest request) {
        return handler(request)
                .map(AccessRules::of)
                .map(rules -> rules.contains(Rule.OPEN) || rules.contains(Rule.PAGE_TO_READ))
                .orElse(true);
    }

    /** Whether what handles this request says so. */
    public boolean says(Rule rule, HttpServletRequest request) {
        return handler(request).map(AccessRules::of).orElse(Set.of()).contains(rule);
    }

    /** All that a handler and its controller say. */
    static Set<Rule> of(HandlerMethod handler) {
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        Stream.of(handler.getMethod(), handler.getBeanType())
                .map(place -> AnnotatedElementUtils.findMergedAnnotation(place, Access.class))
                .filter(access -> access != null)
                .forEach(access -> Collections.addAll(rules, access.value()));
        return rules;
    }

    private Optional<HandlerMethod> handler(HttpServletRequest request) {
        try {
            HttpServletRequest asked = new Asked(request);
            ServletRequestPathUtils.parseAndCache(asked);
            HandlerExecutionChain found = handlers.getObject().getHandler(asked);
            return found != null && found.getHandler() instanceof HandlerMethod method
                    ? Optional.of(method)
                    : Optional.empty();
        } catch (ServletException refused) {
            return Optional.empty(); // another method or form than any handler takes: the request itself is refused so
        } catch (RuntimeException unreadable) {
            throw unreadable;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looking leaves nothing in the request. */
    private static final class Asked extends HttpServletRequestWrapper {

        private final Map<String, @Nullable Object> found = new HashMap<>();

        Asked(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable Object getAttribute(String name) {
            return found.containsKey(name) ? found.get(name) : super.getAttribute(name);
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            found.put(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            found.put(name, null);
        }
    }
}
