package app.ownlight.operator;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** The operator’s page answers on its own port and nowhere else, and nothing but it and the style answers there. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1) // nothing is done with what does not belong to the port
@ConditionalOnOperator
class OperatorPortInterceptor implements HandlerInterceptor {

    private final OperatorConnector connector;

    OperatorPortInterceptor(OperatorConnector connector) {
        this.connector = connector;
    }

    /** Asks what would answer and not how the address is written, which can be done in many ways. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean operators = answers(OperatorController.class, handler);
        boolean forBoth = handler instanceof ResourceHttpRequestHandler || answers(ErrorController.class, handler);
        if (forBoth || operators == connector.received(request)) {
            return true;
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return false;
    }

    private static boolean answers(Class<?> controller, Object handler) {
        return handler instanceof HandlerMethod page && controller.isAssignableFrom(page.getBeanType());
    }
}
