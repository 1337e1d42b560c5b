package app.ownlight.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ownlight.OwnlightApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

@ExtendWith(OutputCaptureExtension.class)
class SafeStartTests {

    @TempDir
    static Path stopped;

    @TempDir
    Path folder;

    private TestHome home;

    @BeforeAll
    static void a_home_of_a_program_that_was_started_and_stopped() {
        start(stopped).close();
    }

    @BeforeEach
    void a_fresh_home() {
        home = TestHome.in(folder);
    }

    @Test
    void makes_no_backup_where_there_is_nothing() throws Exception {
        wasStartedAndStopped();

        assertThat(home.database().backups()).doesNotExist();
        assertThat(home.database().marker()).doesNotExist();
        assertThat(home.database().path()).exists();
    }

    @Test
    void leaves_the_file_to_its_owner_alone() throws Exception {
        Path file = TestHome.in(stopped).database().path();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void makes_one_at_the_next_start() throws Exception {
        wasStartedAndStopped();
        startAndStop();

        assertThat(home.backups().newestFirst()).hasSize(1);
    }

    @Test
    void backs_up_what_was_there_before_it_migrates() throws Exception {
        Flyway.configure()
                .dataSource("jdbc:h2:file:" + folder + "/ownlight", "sa", "")
                .target("1")
                .load()
                .migrate();

        startAndStop();

        assertThat(tables(home.backups().newestFirst().get(0)))
                .containsExactly("\"ACCOUNT\"", "\"flyway_schema_history\"");
    }

    @Test
    void keeps_the_backup_when_a_migration_goes_wrong() throws Exception {
        Flyway.configure()
                .dataSource("jdbc:h2:file:" + folder + "/ownlight", "sa", "")
                .target("1")
                .load()
                .migrate();
        try (Connection connection = home.database().open();
                var statement = connection.createStatement()) {
            statement.execute("create table entry (in_the_way int)");
        }

        assertThatThrownBy(this::startAndStop).isNotNull();

        assertThat(home.backups().newestFirst()).hasSize(1);
    }

    @Test
    void goes_on_where_no_backup_can_be_made(CapturedOutput output) throws Exception {
        wasStartedAndStopped();
        Files.writeString(home.database().backups(), "no folder");

        startAndStop();

        assertThat(output)
                .contains("No backup could be made in " + home.database().backups());
        assertThat(home.database().backups()).hasContent("no folder");
    }

    @Test
    void tells_at_the_console_what_became_of_a_damaged_file(CapturedOutput output) throws Exception {
        wasStartedAndStopped();
        startAndStop();
        Damage.toTheBeginningOf(home.database().path());
        Files.createFile(home.database().marker());

        startAndStop();

        assertThat(output).contains("was damaged when Ownlight stopped", "damaged/20", "the copy of");
        assertThat(home.damaged().last()).isPresent();
        assertThat(home.database().marker()).doesNotExist();
    }

    @Test
    void begins_no_empty_journal_over_a_damaged_one(CapturedOutput output) throws Exception {
        wasStartedAndStopped();
        Damage.toTheBeginningOf(home.database().path());
        byte[] damaged = Files.readAllBytes(home.database().path());

        assertThatThrownBy(this::startAndStop).isNotNull();

        assertThat(home.database().path()).hasBinaryContent(damaged);
        assertThat(output)
                .contains("The file that holds the journals is damaged, and there is no backup that opens.")
                .contains(home.database().path().toString())
                .contains("Copy the whole home folder");
    }

    @Test
    void begins_no_empty_journal_where_the_file_is_gone_and_backups_are_there(CapturedOutput output) throws Exception {
        wasStartedAndStopped();
        startAndStop();
        Files.delete(home.database().path());

        assertThatThrownBy(this::startAndStop).isNotNull();

        assertThat(output)
                .contains("is not there, but backups of it are in "
                        + home.database().backups());
        assertThat(home.database().path()).doesNotExist();
    }

    @Test
    void leaves_a_database_of_somebody_s_own_choice_to_them() throws Exception {
        String own = "--spring.datasource.url=jdbc:h2:file:" + folder + "/elsewhere";
        start(folder, own).close();
        start(folder, own).close();

        assertThat(home.database().backups()).doesNotExist();
        assertThat(home.database().path()).doesNotExist();
    }

    private List<String> tables(Backup backup) throws Exception {
        try (UnpackedBackup unpacked = UnpackedBackup.of(backup.file(), folder.resolve("looking"));
                Connection connection = home.database().openToRead(unpacked.folder())) {
            return List.copyOf(TableRows.read(connection).keySet());
        }
    }

    /** As after a first start, which took its time. */
    private void wasStartedAndStopped() throws IOException {
        FileSystemUtils.copyRecursively(stopped, folder);
    }

    private void startAndStop() {
        start(folder).close();
    }

    private static ConfigurableApplicationContext start(Path home, String... more) {
        List<String> arguments = new ArrayList<>(List.of("--ownlight.home=" + home, "--server.port=0"));
        arguments.addAll(List.of(more));
        return new SpringApplicationBuilder(OwnlightApplication.class).run(arguments.toArray(String[]::new));
    }
}
