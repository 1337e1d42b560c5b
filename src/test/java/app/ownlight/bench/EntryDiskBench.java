package app.ownlight.bench;

import app.ownlight.support.database.Postgres;
import app.ownlight.support.database.PostgresJar;
import app.ownlight.support.program.Ownlight;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an entry of 1,000 bytes takes on PostgreSQL's disk with its indexes, over its plain text. */
class EntryDiskBench {

    private static final int TEXT = 1_000;
    private static final int REAL = 10;
    private static final int PEOPLE = 1_000;
    private static final int EACH = 100;

    @TempDir(factory = BenchFolder.class)
    Path folder;

    @Test
    void an_entry_of_a_thousand_bytes() throws Exception {
        try (Postgres postgres = Postgres.start(PostgresJar.NEWEST, folder.resolve("database"))) {
            try (Ownlight ownlight = BenchJournals.instance(folder.resolve("nursery"), postgres.url())) {
                BenchJournals.raise(ownlight, REAL, EACH, TEXT);
            }
            try (Connection database = postgres.asOwner("ownlight")) {
                Crowd.fill(database, PEOPLE, EACH);
                DiskUse use = DiskUse.of(database);
                System.out.printf(
                        "A page of %,d bytes on the disk: %s, %.2f of its text%n", TEXT, use, use.each() / TEXT);
            }
        }
    }
}
