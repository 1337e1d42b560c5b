package app.ownlight.support;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A visitor of the application in this process, whose session can be looked into. */
public final class MockVisitor implements PlainBrowser {

    /** Fits every visitor's own journal. */
    public static final String PHRASE = "the kettle sang off-key at dawn";

    private static final AtomicInteger COMERS = new AtomicInteger();

    private final MockMvc mvc;
    private final String name = "visitor-" + COMERS.incrementAndGet();
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private @Nullable MockHttpSession session;
    private String address = "127.0.0.1";

    public MockVisitor(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** Comes over the network, from an address in digits. */
    public MockVisitor from(String address) {
        this.address = address;
        return this;
    }

    /** The name of the visitor's own journal. */
    public String name() {
        return name;
    }

    /** Begins the visitor's own journal. */
    public Answer begins() {
        return begins(name, PHRASE);
    }

    /** Unlocks the visitor's own journal. */
    public Answer unlocks() {
        return unlocks(name, PHRASE);
    }

    /** The same browser once more, for a second tab that acts at the same time. */
    public MockVisitor again() {
        MockVisitor twin = new MockVisitor(mvc);
        twin.cookies.putAll(cookies);
        twin.session = session;
        twin.address = address;
        return twin;
    }

    @Override
    public Answer exchanges(String method, String address, Map<String, String> fields) {
        return exchanges(method, address, fields, "", List.of());
    }

    /** Sends a form in which boxes of one name are ticked, whatever was ticked before. */
    public Answer sends(FilledForm form, String name, List<String> ticked) {
        form.fields().remove(name);
        return exchanges("POST", form.action(), form.fields(), name, ticked);
    }

    private Answer exchanges(
            String method, String address, Map<String, String> fields, String name, List<String> ticked) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(
                        HttpMethod.valueOf(method), URI.create(address))
                .remoteAddress(this.address);
        fields.forEach(request::param);
        ticked.forEach(value -> request.param(name, value));
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        if (session != null) {
            request.session(session);
        }
        try {
            return keep(mvc.perform(request).andReturn());
        } catch (Exception e) {
            throw new AssertionError(method + " " + address + " failed", e);
        }
    }

    /** The session that lies on the server, if there is one. */
    public @Nullable MockHttpSession session() {
        return session;
    }

    /** The value of a cookie by the beginning of its name, which ends with a port; empty where it is not set. */
    public String cookie(String beginning) {
        return cookies.values().stream()
                .filter(cookie -> cookie.getName().matches(beginning + "\\d+"))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Brings a cookie along that was not set here. */
    public MockVisitor brings(Cookie cookie) {
        cookies.put(cookie.getName(), cookie);
        return this;
    }

    public Cookie[] cookies() {
        return cookies.values().toArray(Cookie[]::new);
    }

    private Answer keep(MvcResult result) throws Exception {
        HttpSession kept = result.getRequest().getSession(false);
        session = (MockHttpSession) kept;
        MockHttpServletResponse response = result.getResponse();
        for (Cookie cookie : response.getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        Map<String, List<String>> headers = new HashMap<>();
        response.getHeaderNames()
                .forEach(name -> headers.put(name.toLowerCase(), new ArrayList<>(response.getHeaders(name))));
        return new Answer(response.getStatus(), headers, response.getContentAsString(StandardCharsets.UTF_8));
    }
}
