package app.ownlight.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/** A home whose program was killed, after words that are in a backup and words that are not. */
record BrokenOff(Path folder) {

    static final String NAME = "amber heron";
    static final String PASSPHRASE = "plum harbour seven wicker lamps";
    static final String BEFORE = "Written before the last backup";
    static final String AFTER = "Written after the last backup";
    static final String[] CHEAP = {"--ownlight.argon2.memory=19MB", "--ownlight.argon2.passes=2"};

    static BrokenOff in(Path folder) throws IOException, InterruptedException {
        try (Ownlight ownlight = Ownlight.start(folder, CHEAP)) {
            HttpPerson person = new HttpPerson(ownlight.address());
            person.begins(NAME, PASSPHRASE);
            person.writes("", BEFORE);
            ownlight.stop();
            ownlight.startAgain(CHEAP);
            BrokenOff home = new BrokenOff(folder);
            home.awaitBackup(ownlight.process(), ".zip");
            person = new HttpPerson(ownlight.address());
            person.unlocks(NAME, PASSPHRASE);
            person.writes("", AFTER);
            return home;
        }
    }

    Path home() {
        return folder.resolve("home");
    }

    Path file() {
        return home().resolve("ownlight.mv.db");
    }

    /** The files that count, oldest first. */
    List<Path> backups() throws IOException {
        return inBackups()
                .filter(file -> file.toString().endsWith(".zip"))
                .sorted()
                .toList();
    }

    Stream<Path> inBackups() throws IOException {
        Path backups = home().resolve("backups");
        if (!Files.isDirectory(backups)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.list(backups)) {
            return all.toList().stream();
        }
    }

    /** Returns when a file of this ending is there, or the process has ended. */
    void awaitBackup(Process process, String ending) throws IOException {
        while (process.isAlive()
                && inBackups().noneMatch(file -> file.toString().endsWith(ending))) {
            Thread.onSpinWait();
        }
    }

    /** What the journal's page says after unlocking. */
    String words(Ownlight ownlight) {
        HttpPerson person = new HttpPerson(ownlight.address());
        person.unlocks(NAME, PASSPHRASE);
        return person.opens("/journal").page().text();
    }

    static byte[] unpacked(Path backup) {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(backup))) {
            in.getNextEntry();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
