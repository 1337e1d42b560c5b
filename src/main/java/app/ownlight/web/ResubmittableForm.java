package app.ownlight.web;

import app.ownlight.security.SameOriginFilter;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A form that could not be taken, as it comes back to be sent again: the same fields to the same address. Words are shown, so
 * that they can be copied; a passphrase or a code is asked for anew.
 *
 * @param address where it goes
 */
record ResubmittableForm(String address, List<Field> fields) {

    private static final Set<String> SECRETS = Set.of("passphrase", "new", "code", "confirm");
    private static final Set<String> WORDS = Set.of("text", "title", "notice");

    /** Null where the request was no form, or was sent by another page. */
    static @Nullable ResubmittableForm of(HttpServletRequest request) {
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        boolean sent = "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD));
        if (!sent || address == null || SameOriginFilter.isForeign(request)) {
            return null;
        }
        List<Field> fields = request.getParameterMap().entrySet().stream()
                .filter(field -> !SECRETS.contains(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Field(field.getKey(), value)))
                .toList();
        return new ResubmittableForm(address.toString(), fields);
    }

    public List<Field> words() {
        return fields.stream().filter(Field::isWords).toList();
    }

    public List<Field> others() {
        return fields.stream().filter(field -> !field.isWords()).toList();
    }

    /** One that is sent again as it was. */
    record Field(String name, String value) {

        boolean isWords() {
            return !value.isBlank() && (WORDS.contains(name) || name.startsWith("own-"));
        }
    }
}
