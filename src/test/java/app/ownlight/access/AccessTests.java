package app.ownlight.access;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.access.Access.Rule;
import app.ownlight.support.Answer;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that the running application handles, as a stranger finds it. */
@PageTest
class AccessTests {

    private static final String ID = "5a3c1f8e-7b1d-4c59-9a51-0d8f2b6c4e17";

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    private MockVisitor stranger;
    private String token;

    @BeforeEach
    void a_stranger_comes() {
        stranger = new MockVisitor(mvc);
        token = stranger.opens("/begin").form().field("_csrf");
    }

    @Test
    void is_open_to_a_stranger_where_it_says_so() {
        assertThat(addresses(true)).containsExactlyInAnyOrder("""
                GET /
                GET /about
                GET /begin
                POST /begin
                POST /drafts
                GET /error
                POST /error
                GET /guides
                GET /guides/{guide}
                POST /guides/{guide}/loop
                GET /guides/{guide}/workbook
                GET /guides/{guide}/{section}
                GET /guides/{guide}/{section}/write/{prompt}
                POST /guides/{guide}/{section}/write/{prompt}
                GET /help
                GET /help/grounding
                POST /journal/new
                POST /journal/{id}/edit
                POST /leave
                GET /left
                POST /letters/new
                POST /lock
                GET /recover
                POST /recover
                GET /settings
                POST /settings
                POST /then-and-now/{guide}/{section}/{prompt}
                GET /unlock
                POST /unlock
                GET /your-data/erased
                """.strip().split("\n"));
    }

    @Test
    void shows_the_way_in_where_it_says_nothing() {
        assertThat(addresses(false)).hasSizeGreaterThan(30);
        handlers.getHandlerMethods().forEach((mapping, handler) -> {
            if (!isOpen(handler)) {
                patterns(mapping)
                        .forEach(pattern -> methods(mapping).forEach(method -> assertWayIn(method, pattern, mapping)));
            }
        });
    }

    @Test
    void is_closed_where_somebody_forgot_to_say_anything() throws Exception {
        RequestMappingInfo address = RequestMappingInfo.paths("/test/forgotten")
                .methods(RequestMethod.GET, RequestMethod.POST)
                .options(handlers.getBuilderConfiguration())
                .build();
        handlers.registerMapping(address, new Forgotten(), Forgotten.class.getDeclaredMethod("words"));
        try {
            assertWayIn("GET", "/test/forgotten", address);
            assertWayIn("HEAD", "/test/forgotten", address);
            assertWayIn("POST", "/test/forgotten", address);
            MockVisitor writer = new MockVisitor(mvc);
            writer.begins();
            assertThat(writer.opens("/test/forgotten").body()).isEqualTo("words");
        } finally {
            handlers.unregisterMapping(address);
        }
    }

    @Test
    void is_found_however_the_address_is_written() {
        assertThat(stranger.opens("/%6Aournal").location()).startsWith("/unlock");
        assertThat(stranger.opens("/journal?lang=es").location()).startsWith("/unlock");
        assertThat(stranger.opens("/%61bout").status()).isEqualTo(200);
    }

    @Test
    void is_nothing_where_nobody_handles_it() {
        assertThat(Stream.of("/nowhere", "/journal/1/2/3", "/journal/", "/settings/nowhere", "/guides/light/")
                        .map(stranger::opens)
                        .map(Answer::status))
                .containsOnly(404);
    }

    private void assertWayIn(String method, String pattern, RequestMappingInfo mapping) {
        String address = pattern.replace("{guide}", "light")
                .replace("{section}", "connection")
                .replace("{prompt}", "1")
                .replace("{id}", ID);
        Map<String, String> fields = new LinkedHashMap<>();
        mapping.getParamsCondition().getExpressions().stream()
                .filter(field -> !field.isNegated())
                .forEach(field -> fields.put(field.getName(), String.valueOf(field.getValue())));
        if (method.equals("POST")) {
            fields.put("_csrf", token);
        }
        Answer answer = stranger.exchanges(method, address, fields);
        assertThat(answer.status()).as("%s %s %s", method, address, fields).isEqualTo(303);
        assertThat(answer.location()).isIn("/unlock", "/unlock?to=" + address);
    }

    private Set<String> addresses(boolean open) {
        Set<String> addresses = new TreeSet<>();
        handlers.getHandlerMethods().forEach((mapping, handler) -> {
            if (isOpen(handler) == open) {
                methods(mapping)
                        .forEach(method -> patterns(mapping).forEach(pattern -> addresses.add(method + " " + pattern)));
            }
        });
        return addresses;
    }

    /** Without what a part of the address has to look like. */
    private static Stream<String> patterns(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream().map(pattern -> pattern.replaceAll("\\{(\\w+):[^/]*\\}", "{$1}"));
    }

    /** One that names no method is asked with both. */
    private static List<String> methods(RequestMappingInfo mapping) {
        List<String> named = mapping.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .toList();
        return named.isEmpty() ? List.of("GET", "POST") : named;
    }

    private static boolean isOpen(HandlerMethod handler) {
        return AccessRules.of(handler).stream().anyMatch(rule -> rule == Rule.OPEN || rule == Rule.PAGE_TO_READ);
    }

    /** A page of somebody who thought of no access. */
    static class Forgotten {

        @ResponseBody
        String words() {
            return "words";
        }
    }
}
