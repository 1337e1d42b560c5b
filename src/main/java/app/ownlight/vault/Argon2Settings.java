package app.ownlight.vault;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What a guess at a passphrase costs in new wraps; older ones keep the cost they were made with.
 *
 * @param memory 19MB to 256MB for each unlock at work
 * @param passes 2 to 6 times over that memory
 */
@ConfigurationProperties("ownlight.argon2")
record Argon2Settings(
        @DefaultValue("128MB") DataSize memory,
        @DefaultValue("3") int passes) {

    Argon2Settings {
        if (!Cost.allows(memory.toKilobytes(), passes)) {
            throw new IllegalArgumentException(
                    "ownlight.argon2.memory lies between 19MB and 256MB and ownlight.argon2.passes between 2 and 6;"
                            + " they are set to %s and %d.".formatted(memory, passes));
        }
    }

    Cost cost() {
        return new Cost((int) memory.toKilobytes(), passes);
    }
}
