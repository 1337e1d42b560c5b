package app.ownlight.instances;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Traces;
import app.ownlight.support.database.Postgres;
import app.ownlight.support.database.PostgresJar;
import app.ownlight.support.database.PostgresPrograms;
import app.ownlight.support.program.Hosted;
import app.ownlight.support.program.HttpPerson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dump is taken while people write: it holds nothing that could be read or opened, and every journal comes back from it. */
class DumpIT {

    @TempDir
    Path folder;

    @Test
    void holds_no_word_and_no_key_and_gives_every_journal_back() throws Exception {
        try (Postgres database = Postgres.start(PostgresJar.OLDEST, folder.resolve("database"));
                Hosted hosted = Hosted.start(folder.resolve("before"), database.url(), 1)) {
            List<HttpPerson> people = List.of(Hosted.person(hosted.instance(0)), Hosted.person(hosted.instance(0)));
            try (SteadyWriters writers = new SteadyWriters("dumped", people)) {
                writers.eachSaves(5);
                writers.remember();
                Path dump = dump(database);
                writers.stop();
                assertThat(database.values("select session_id from spring_session"))
                        .as("sessions that are open")
                        .hasSameSizeAs(people);
                assertThatNoSecretIsIn(dump, people, database);

                database.runs("create database restored owner ownlight");
                PostgresPrograms.run("pg_restore", "--dbname", named("restored", database), dump.toString());
                String restored = database.url().replace("/ownlight", "/restored");
                try (Hosted again = Hosted.start(folder.resolve("after"), restored, 1)) {
                    writers.findWhatTheyRemember(again.instance(0));
                }
            }
        }
    }

    /** As docs/hosting.md tells. */
    private Path dump(Postgres database) throws Exception {
        Path dump = folder.resolve("ownlight.dump");
        PostgresPrograms.run(
                "pg_dump",
                "--format=custom",
                "--no-unlogged-table-data",
                "--file=" + dump,
                "--dbname=" + named("ownlight", database));
        return dump;
    }

    private void assertThatNoSecretIsIn(Path dump, List<HttpPerson> people, Postgres database) throws Exception {
        Path plain = folder.resolve("plain.sql");
        PostgresPrograms.run("pg_restore", "--file=" + plain, dump.toString());
        byte[] sql = Files.readAllBytes(plain);
        assertThat(Traces.isIn(sql, "dumped 1")).as("the search finds a name").isTrue();
        Stream<String> sessions = database.values("select session_id from spring_session").stream();
        Stream<String> rows = database.values("select primary_id from spring_session").stream();
        Stream<String> cookies = people.stream().flatMap(person -> person.cookies().stream());
        Stream.of(sessions, rows, cookies, Stream.of(SteadyWriter.WORDS, SteadyWriter.PASSPHRASE, Hosted.PEPPER))
                .flatMap(secrets -> secrets)
                .forEach(secret -> assertThat(Traces.isIn(sql, secret)).isFalse());
        byte[] pepper = Base64.getDecoder().decode(Hosted.PEPPER);
        assertThat(Traces.isIn(sql, pepper)).isFalse();
        for (HttpPerson person : people) {
            byte[] half = Base64.getUrlDecoder().decode(person.cookie("__Host-k"));
            assertThat(Traces.isIn(sql, half)).isFalse();
        }
    }

    private static String named(String name, Postgres database) {
        return "postgresql://postgres@" + database.host() + "/" + name;
    }
}
