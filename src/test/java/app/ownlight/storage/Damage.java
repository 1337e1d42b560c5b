package app.ownlight.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** What a failing disk does to a file, the same again for the same seed. */
public final class Damage {

    private static final int SECTOR = 512;

    private Damage() {}

    /** Zeroes some sectors and flips bits in others, all over the file. */
    public static void to(Path file, long seed, int places) throws IOException {
        Random chance = new Random(seed);
        byte[] bytes = Files.readAllBytes(file);
        for (int place = 0; place < places; place++) {
            int start = chance.nextInt(bytes.length - SECTOR);
            for (int at = start; at < start + SECTOR; at++) {
                bytes[at] = place % 2 == 0 ? 0 : (byte) (bytes[at] ^ 1 << chance.nextInt(8));
            }
        }
        Files.write(file, bytes);
    }

    /** Zeroes where the file begins, without which nothing in it is found. */
    public static void toTheBeginningOf(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 0, Math.min(bytes.length, 8192), (byte) 0);
        Files.write(file, bytes);
    }
}
