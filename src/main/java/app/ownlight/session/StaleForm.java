package app.ownlight.session;

import jakarta.servlet.http.HttpServletRequest;

/** Marks a request whose form has a token that is out of date: nothing is done, and what was typed is shown again. */
public final class StaleForm {

    private static final String MARK = StaleForm.class.getName();

    private StaleForm() {}

    public static void mark(HttpServletRequest request) {
        request.setAttribute(MARK, true);
    }

    public static boolean isMarked(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }
}
