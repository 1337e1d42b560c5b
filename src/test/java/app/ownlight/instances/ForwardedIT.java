package app.ownlight.instances;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.program.Hosted;
import app.ownlight.support.program.HttpPerson;
import app.ownlight.support.program.Ownlight;
import app.ownlight.support.program.SharedHosted;
import app.ownlight.support.program.SharedOwnlight;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Somebody sends headers that only the proxy may send. */
class ForwardedIT {

    private static final String WRONG = "not the one it was begun with";

    @RegisterExtension
    final SharedHosted shared = new SharedHosted();

    @TempDir
    Path folder;

    @Test
    void nobody_but_the_named_proxy_is_believed() throws Exception {
        Map<String, String> environment =
                new HashMap<>(Hosted.environment(shared.database().url()));
        environment.put("OWNLIGHT_PROXY", "203.0.113.7");
        try (Ownlight elsewhere = Ownlight.in(folder, environment)) {
            elsewhere.startAgain(SharedOwnlight.CHEAP);
            for (String path : List.of("/", "/unlock", "/help", "/journal")) {
                assertThatItIsRefused(new HttpPerson(elsewhere.address(), Hosted.proxied("198.51.100.9")).opens(path));
            }
        }
    }

    @Test
    void the_proxy_is_refused_too_where_no_tls_or_another_name_was_asked_for() {
        for (Map<String, String> odd : List.of(
                Map.of("Host", Hosted.HOST),
                Map.of("Host", Hosted.HOST, "X-Forwarded-Proto", "http"),
                Map.of("Host", "evil.example", "X-Forwarded-Proto", "https"),
                Map.of("Host", "evil.example", "X-Forwarded-Proto", "https", "X-Forwarded-Host", Hosted.HOST))) {
            assertThatItIsRefused(new HttpPerson(shared.one().address(), odd).opens("/unlock"));
        }
    }

    @Test
    void another_name_beside_the_right_one_is_not_in_the_answer() {
        Map<String, String> headers = new HashMap<>(Hosted.proxied("198.51.100.9"));
        headers.put("X-Forwarded-Host", "evil.example");
        Answer answer = new HttpPerson(shared.one().address(), headers).opens("/journal");

        assertThat(answer.location()).startsWith("/unlock");
        assertThat(answer.headers().toString()).doesNotContain("evil.example");
    }

    @Test
    void who_claims_to_come_from_elsewhere_waits_like_anybody() {
        for (int guess = 0; guess < 20; guess++) {
            Answer wrong = guesser("192.0.2.%d, 198.51.251.7".formatted(guess)).unlocks("nobody " + guess, WRONG);
            assertThat(wrong.header("Retry-After")).isEmpty();
        }
        assertThat(guesser("192.0.2.99, 198.51.251.7")
                        .unlocks("nobody else", WRONG)
                        .header("Retry-After"))
                .as("a wait after twenty wrong tries from one network")
                .isNotEmpty();
        assertThat(guesser("198.51.252.7").unlocks("nobody else", WRONG).header("Retry-After"))
                .as("a wait in another network")
                .isEmpty();
    }

    private HttpPerson guesser(String from) {
        return new HttpPerson(shared.one().address(), Hosted.proxied(from));
    }

    private static void assertThatItIsRefused(Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.headers()).doesNotContainKey("set-cookie");
    }
}
