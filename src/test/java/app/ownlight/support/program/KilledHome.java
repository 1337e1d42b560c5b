package app.ownlight.support.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/** A home whose program was killed, after words that are in a backup and words that are not. */
public record KilledHome(Path folder) {

    public static final String NAME = "amber heron";
    public static final String PASSPHRASE = "plum harbour seven wicker lamps";
    public static final String BEFORE = "Written before the last backup";
    public static final String AFTER = "Written after the last backup";
    public static final String[] CHEAP = {"--ownlight.argon2.memory=19MB", "--ownlight.argon2.passes=2"};

    public static KilledHome in(Path folder) throws IOException, InterruptedException {
        try (Ownlight ownlight = Ownlight.start(folder, CHEAP)) {
            HttpPerson person = new HttpPerson(ownlight.address());
            person.begins(NAME, PASSPHRASE);
            person.writes("", BEFORE);
            ownlight.stop();
            ownlight.startAgain(CHEAP);
            KilledHome home = new KilledHome(folder);
            home.awaitBackup(ownlight.process(), ".zip");
            person = new HttpPerson(ownlight.address());
            person.unlocks(NAME, PASSPHRASE);
            person.writes("", AFTER);
            return home;
        }
    }

    public Path home() {
        return folder.resolve("home");
    }

    public Path file() {
        return home().resolve("ownlight.mv.db");
    }

    /** The files that count, oldest first. */
    public List<Path> backups() throws IOException {
        return inBackups()
                .filter(file -> file.toString().endsWith(".zip"))
                .sorted()
                .toList();
    }

    public Stream<Path> inBackups() throws IOException {
        Path backups = home().resolve("backups");
        if (!Files.isDirectory(backups)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.list(backups)) {
            return all.toList().stream();
        }
    }

    /** Returns when a file of this ending is there, or the process has ended. */
    public void awaitBackup(Process process, String ending) throws IOException {
        while (process.isAlive()
                && inBackups().noneMatch(file -> file.toString().endsWith(ending))) {
            Thread.onSpinWait();
        }
    }

    /** What the journal's page says after unlocking. */
    public String words(Ownlight ownlight) {
        HttpPerson person = new HttpPerson(ownlight.address());
        person.unlocks(NAME, PASSPHRASE);
        return person.opens("/journal").page().text();
    }

    public static byte[] unpacked(Path backup) {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(backup))) {
            in.getNextEntry();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
