package app.ownlight.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.FileSystemUtils;

@PageTest
class DiskStatusTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    DamagedFiles damaged;

    @Autowired
    DatabaseFile database;

    @Value("${ownlight.home}")
    Path home;

    @AfterEach
    void the_folder_of_damaged_files_is_deleted() throws Exception {
        FileSystemUtils.deleteRecursively(home.resolve("damaged"));
    }

    @Test
    void are_none_where_all_is_well() {
        assertThat(at("/unlock")).doesNotContain("damaged", "backup");
    }

    @Test
    void tell_what_is_shown_and_where_the_damaged_file_is() throws Exception {
        Path file = Files.writeString(Files.createTempFile(home, "a", "file"), "damaged");
        Path kept = damaged.keep(
                file,
                Backup.in(database.backups(), Instant.parse("2026-11-21T08:15:02Z")),
                Instant.parse("2026-11-22T08:15:02Z"));

        MockVisitor person = new MockVisitor(mvc);
        person.begins();

        for (String page :
                new String[] {at("/unlock"), person.opens("/journal").page().text()}) {
            assertThat(page)
                    .contains("damaged when Ownlight stopped", "the copy of November 21, 2026", kept.toString())
                    .contains("delete the folder " + home.resolve("damaged"));
        }
        assertThat(at("/help")).doesNotContain("damaged");
    }

    private String at(String address) {
        return new MockVisitor(mvc).opens(address).page().text();
    }
}
