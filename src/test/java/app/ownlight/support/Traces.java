package app.ownlight.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks for a secret in bytes, in every way that a program might have written it down. */
public final class Traces {

    private Traces() {}

    /** The files under a folder that hold the secret. */
    public static List<Path> of(String secret, Path folder) {
        return filesWith(folder, renderings(secret));
    }

    /** The files under a folder that hold the secret, which is no text. */
    public static List<Path> of(byte[] secret, Path folder) {
        return filesWith(folder, renderings(secret));
    }

    public static boolean isIn(byte[] place, String secret) {
        return isIn(latin(place), renderings(secret));
    }

    public static boolean isIn(byte[] place, byte[] secret) {
        return isIn(latin(place), renderings(secret));
    }

    private static List<Path> filesWith(Path folder, List<String> renderings) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isIn(latin(read(file)), renderings))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isIn(String place, List<String> renderings) {
        return renderings.stream().anyMatch(place::contains);
    }

    /** UTF-8, UTF-16 in both orders, as a form sends it, Base64 and hexadecimal. */
    private static List<String> renderings(String secret) {
        return Stream.concat(
                        Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                                .map(secret::getBytes)
                                .map(Traces::latin),
                        Stream.concat(
                                Stream.of(URLEncoder.encode(secret, StandardCharsets.UTF_8)),
                                renderings(secret.getBytes(StandardCharsets.UTF_8)).stream()))
                .toList();
    }

    private static List<String> renderings(byte[] secret) {
        String hex = HexFormat.of().formatHex(secret);
        return Stream.concat(
                        Stream.of(latin(secret), hex, hex.toUpperCase()),
                        IntStream.range(0, 3)
                                .mapToObj(offset -> base64(secret, offset))
                                .flatMap(text ->
                                        Stream.of(text, text.replace('+', '-').replace('/', '_'))))
                .toList();
    }

    /** What Base64 makes of the secret wherever in a longer text it stands: the signs that no neighbour touches. */
    private static String base64(byte[] secret, int offset) {
        byte[] shifted = new byte[offset + secret.length];
        System.arraycopy(secret, 0, shifted, offset, secret.length);
        String all = Base64.getEncoder().encodeToString(shifted);
        return all.substring((offset * 8 + 5) / 6, shifted.length * 8 / 6);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One character a byte, because strings are searched fast. */
    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
