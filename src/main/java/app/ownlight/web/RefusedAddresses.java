package app.ownlight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** An address with an odd id or number is a page that is not here, like any other unknown one. */
@ControllerAdvice
class RefusedAddresses {

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void notFound(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
