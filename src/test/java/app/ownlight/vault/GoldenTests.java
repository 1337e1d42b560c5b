package app.ownlight.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What any version ever sealed opens forever; a new format adds a file and leaves these as they are. */
class GoldenTests {

    private final Properties golden = new Properties();

    @ParameterizedTest
    @ValueSource(strings = {"version-1.properties", "version-1-peppered.properties"})
    void opens_what_was_sealed_long_ago(String file) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/golden/" + file)) {
            golden.load(in);
        }
        UUID account = UUID.fromString(golden.getProperty("account"));
        Vaults vaults = Given.vaults(peppers());
        opensBoth(
                account,
                vaults.unlock(account, bytes("wrap"), golden.getProperty("passphrase"))
                        .orElseThrow());
        opensBoth(
                account,
                vaults.recover(account, bytes("recoveryWrap"), golden.getProperty("recoveryCode"))
                        .orElseThrow());
    }

    private void opensBoth(UUID account, Vault vault) {
        assertThat(text(vault.open(place(account, Part.HEAD), bytes("head"))))
                .isEqualTo(golden.getProperty("headJson"));
        assertThat(text(vault.open(place(account, Part.BODY), bytes("body"))))
                .isEqualTo(golden.getProperty("bodyJson"));
    }

    private AssociatedData place(UUID account, Part part) {
        UUID record = UUID.fromString(golden.getProperty("record"));
        Kind kind = Kind.valueOf(golden.getProperty("kind"));
        return new AssociatedData(account, record, kind, part, Long.parseLong(golden.getProperty("revision")));
    }

    private Peppers peppers() {
        String pepper = golden.getProperty("pepper5");
        return new Peppers(pepper == null ? Map.of() : Map.of("5", pepper));
    }

    private byte[] bytes(String key) {
        return Base64.getDecoder().decode(golden.getProperty(key));
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
