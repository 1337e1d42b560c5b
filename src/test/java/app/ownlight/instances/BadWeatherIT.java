package app.ownlight.instances;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.database.SlowRoad;
import app.ownlight.support.program.Hosted;
import app.ownlight.support.program.HttpPerson;
import app.ownlight.support.program.Ownlight;
import app.ownlight.support.program.SharedHosted;
import app.ownlight.support.program.SharedOwnlight;
import app.ownlight.support.program.WholeJournal;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** An instance with two connections to its database, on a road that may be slow or blocked. */
class BadWeatherIT {

    private static final String PASSPHRASE = "plum harbour seven wicker lamps";

    @RegisterExtension
    final SharedHosted shared = new SharedHosted();

    @TempDir
    Path folder;

    private List<HttpPerson> people = List.of();

    @Test
    void words_come_back_in_a_short_time_and_are_taken_when_it_is_over() throws Exception {
        try (SlowRoad road = new SlowRoad(shared.database().port());
                Ownlight ownlight = Ownlight.in(folder, environment(road))) {
            ownlight.startAgain(SharedOwnlight.CHEAP);
            people = IntStream.range(0, 4)
                    .mapToObj(number -> begins(ownlight, "weather heron " + number))
                    .toList();

            road.delays(30);
            assertThat(all(person -> person.writes("", "Over a slow road"))).allMatch(entry -> entry.startsWith("/"));
            road.delays(0);

            List<FilledForm> forms = all(person -> page(person, "While rows were held"));
            List<Answer> held;
            try (Connection holding = shared.database().asOwner("ownlight")) {
                holding.setAutoCommit(false);
                holding.createStatement().execute("select id from account where name like 'weather heron%' for update");
                held = sentAtOnce(forms);
                assertThat(Hosted.person(ownlight).opens("/help").status()).isEqualTo(200);
            }
            assertThatTheyAreTakenNow(held);

            forms = all(person -> page(person, "While nothing came through"));
            road.isBlocked(true);
            List<Answer> blocked = sentAtOnce(forms);
            road.isBlocked(false);
            assertThatTheyAreTakenNow(blocked);

            assertThat(all(person -> WholeJournal.entriesOn(person).values()))
                    .allSatisfy(words -> assertThat(words)
                            .containsExactly("While nothing came through", "While rows were held", "Over a slow road"));
        }
    }

    /** Each gets their own words back. */
    private List<Answer> sentAtOnce(List<FilledForm> forms) {
        List<CompletableFuture<Answer>> sent = IntStream.range(0, people.size())
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> people.get(number).sends(forms.get(number)), task -> new Thread(task).start()))
                .toList();
        List<Answer> answers = sent.stream().map(CompletableFuture::join).toList();
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.form().field("text")).isEqualTo(forms.get(0).field("text"));
        });
        return answers;
    }

    private void assertThatTheyAreTakenNow(List<Answer> answers) {
        for (int number = 0; number < people.size(); number++) {
            Answer answer = answers.get(number);
            for (int tries = 0; answer.status() == 503 && tries < 10; tries++) {
                answer = people.get(number).sends(answer.form());
            }
            assertThat(answer.status()).isEqualTo(303);
        }
    }

    private <T> List<T> all(Function<HttpPerson, T> doing) {
        return people.stream().map(doing).toList();
    }

    private static HttpPerson begins(Ownlight ownlight, String name) {
        HttpPerson person = Hosted.person(ownlight);
        assertThat(person.begins(name, PASSPHRASE).status()).isEqualTo(303);
        return person;
    }

    private static FilledForm page(HttpPerson person, String words) {
        return person.opens("/journal/new").form().with("text", words).with("action", "save");
    }

    private Map<String, String> environment(SlowRoad road) throws IOException {
        Map<String, String> environment =
                new HashMap<>(Hosted.environment("jdbc:postgresql://127.0.0.1:" + road.port() + "/ownlight"));
        environment.put("SPRING_DATASOURCE_HIKARI_MAXIMUMPOOLSIZE", "2");
        return environment;
    }
}
