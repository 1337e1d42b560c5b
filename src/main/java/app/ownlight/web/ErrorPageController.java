package app.ownlight.web;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import app.ownlight.guide.Guides;
import app.ownlight.operator.OperatorConnector;
import app.ownlight.security.AddressFirewall;
import app.ownlight.security.SecurityHeaders;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers whatever was refused with a page of our own, never with data and never with the server's words. */
@Controller
@Access(Rule.OPEN)
class ErrorPageController implements ErrorController {

    private static final int BUSY = HttpServletResponse.SC_SERVICE_UNAVAILABLE;

    private final Guides guides;
    private final ObjectProvider<OperatorConnector> operator;

    ErrorPageController(Guides guides, ObjectProvider<OperatorConnector> operator) {
        this.guides = guides;
        this.operator = operator;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    String refuse(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND); // somebody asked for this address itself
        }
        if ("TRACE".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))) {
            response.setHeader(
                    HttpHeaders.ALLOW, AddressFirewall.ALLOWED); // Tomcat refused it and named methods of its own
        }
        SecurityHeaders.write(request, response);
        model.addAttribute("sent", response.getStatus() == BUSY ? ResubmittableForm.of(request) : null);
        model.addAttribute("refusal", ErrorText.of(response.getStatus()));
        model.addAttribute("reference", ErrorReference.note(response.getStatus(), problem(request)));
        model.addAttribute("guide", guides.in(locale).get(0));
        boolean operators = operator.stream().anyMatch(connector -> connector.received(request));
        return operators ? "operator/refusal" : "web/refusal";
    }

    private static @Nullable Throwable problem(HttpServletRequest request) {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }
}
