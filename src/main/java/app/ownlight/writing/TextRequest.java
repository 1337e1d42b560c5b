package app.ownlight.writing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request whose field {@code text} is another than it was sent with. */
final class TextRequest extends HttpServletRequestWrapper {

    private final Map<String, String[]> fields;

    TextRequest(HttpServletRequest request, String text) {
        super(request);
        Map<String, String[]> all = new HashMap<>(request.getParameterMap());
        all.put("text", new String[] {text});
        fields = Collections.unmodifiableMap(all);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = fields.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return fields.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return fields;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }
}
