package app.ownlight.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An entry of another person is not found, at whatever address is ever added for entries. */
@PageTest
class SomebodyElsesTests {

    private static final String WORDS = "Typed here,\nnot to be lost.";

    @Autowired
    MockMvc mvc;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    private MockVisitor writer;
    private String address;

    @BeforeEach
    void somebody_has_written() {
        writer = somebody();
        address = writer.writes("", "Nobody else reads this.");
    }

    @Test
    void there_are_addresses_to_try() {
        assertThat(routes())
                .extracting(Route::toString)
                .contains(
                        "GET /journal/{id}",
                        "GET /journal/{id}/edit",
                        "POST /journal/{id}/edit",
                        "POST /journal/{id}/restore");
    }

    @Test
    void is_not_found_anywhere() {
        MockVisitor other = somebody();
        String token = other.opens("/journal/new").form().field("_csrf");

        assertThat(routes()).allSatisfy(route -> {
            Answer theirs = other.exchanges(route.method(), route.at(address), fields(route, token));
            Answer nobodys = other.exchanges(route.method(), route.at(unknown()), fields(route, token));
            assertThat(theirs.status()).isEqualTo(404);
            assertThat(nobodys.status()).isEqualTo(404);
            assertThat(theirs.body()).doesNotContain("Nobody else reads this");
        });

        assertThat(writer.opens(address).entryText()).isEqualTo("Nobody else reads this.");
    }

    @Test
    void cannot_be_brought_back_after_its_writer_deleted_it() {
        MockVisitor other = somebody();
        String token = other.opens("/journal/new").form().field("_csrf");
        writer.sends(writer.opens(address + "/delete").form());

        assertThat(other.exchanges("POST", address + "/restore", Map.of("_csrf", token))
                        .status())
                .isEqualTo(404);
        assertThat(writer.opens(address).status()).isEqualTo(404);

        writer.sends(writer.opens("/journal").form());
        assertThat(writer.opens(address).entryText()).isEqualTo("Nobody else reads this.");
    }

    @Test
    void gives_the_words_back_that_were_meant_for_it() {
        MockVisitor other = somebody();
        String token = other.opens("/journal/new").form().field("_csrf");

        Answer answer = other.exchanges("POST", address + "/edit", Map.of("_csrf", token, "text", WORDS));

        assertThat(answer.status()).isEqualTo(404);
        FilledForm form = answer.form();
        assertThat(form.field("text")).isEqualTo(WORDS);
        assertThat(form.action()).isEqualTo("/journal/new");
        assertThat(other.sends(form.with("action", "save")).status()).isEqualTo(303);
    }

    @Test
    void is_neither_shown_nor_touched_by_a_draft_for_it_or_a_choice_about_it() {
        MockVisitor other = somebody();
        String token = other.opens("/journal/new").form().field("_csrf");
        String id = address.substring("/journal/".length());
        Map<String, String> draft = Map.of(
                "_csrf", token, "text", WORDS, "id", id, "revision", "1", "from", address + "/edit", "script", "true");

        assertThat(other.exchanges("POST", "/drafts", draft).status()).isEqualTo(200);

        Answer waiting = other.opens("/kept");
        assertThat(waiting.body()).contains("not to be lost").doesNotContain("Nobody else reads this");
        assertThat(other.sends(waiting.form().with("action", "replace")).status())
                .isEqualTo(404);
        for (String choice : List.of("save", "other", "both")) {
            Map<String, String> chosen = Map.of("_csrf", token, "text", WORDS, "revision", "1", "action", choice);
            assertThat(other.exchanges("POST", address + "/edit", chosen).status())
                    .isEqualTo(404);
        }
        assertThat(writer.opens(address).entryText()).isEqualTo("Nobody else reads this.");
        assertThat(writer.opens("/kept").body()).contains("Nothing is waiting");
    }

    @Test
    void is_behind_the_lock_like_one_that_is_not_there() {
        MockVisitor nobody = new MockVisitor(mvc);

        assertThat(routes().filter(route -> route.method().equals("GET"))).allSatisfy(route -> {
            String unknown = unknown();
            Answer there = nobody.exchanges("GET", route.at(address), Map.of());
            Answer notThere = nobody.exchanges("GET", route.at(unknown), Map.of());
            assertThat(there.status()).isEqualTo(303);
            assertThat(there.location()).isEqualTo("/unlock?to=" + route.at(address));
            assertThat(notThere.location()).isEqualTo("/unlock?to=" + route.at(unknown));
            assertThat(there.body()).isEqualTo(notThere.body());
        });
    }

    @Test
    void tells_nobody_whether_it_is_there_when_something_is_sent() {
        MockVisitor nobody = new MockVisitor(mvc);
        String token = nobody.opens("/unlock").form().field("_csrf");

        assertThat(routes().filter(route -> route.method().equals("POST"))).allSatisfy(route -> {
            Answer there = nobody.exchanges("POST", route.at(address), fields(route, token));
            Answer notThere = nobody.exchanges("POST", route.at(unknown()), fields(route, token));
            assertThat(there.status()).isEqualTo(notThere.status()).isIn(303, 422);
            assertThat(there.location()).isEqualTo(notThere.location());
        });
        assertThat(writer.opens(address).entryText()).isEqualTo("Nobody else reads this.");
    }

    private Stream<Route> routes() {
        return requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/journal/{id}"))
                        .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> new Route(method, pattern))));
    }

    private static Map<String, String> fields(Route route, String token) {
        return route.method().equals("GET") ? Map.of() : Map.of("_csrf", token, "text", WORDS, "action", "save");
    }

    private static String unknown() {
        return "/journal/" + UUID.randomUUID();
    }

    private MockVisitor somebody() {
        MockVisitor visitor = new MockVisitor(mvc);
        visitor.begins(UUID.randomUUID().toString(), "plum harbour seven wicker lamps");
        return visitor;
    }

    private record Route(RequestMethod verb, String pattern) {

        String method() {
            return verb.name();
        }

        String at(String entry) {
            return pattern.replace("/journal/{id}", entry);
        }

        @Override
        public String toString() {
            return verb + " " + pattern;
        }
    }
}
