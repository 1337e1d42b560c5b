package app.ownlight.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class Argon2SettingsTests {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(Known.class);

    @EnableConfigurationProperties(Argon2Settings.class)
    static class Known {}

    @Test
    void are_128_MiB_and_three_passes_unless_set() {
        application.run(context ->
                assertThat(context.getBean(Argon2Settings.class).cost()).isEqualTo(new Cost(128 * 1024, 3)));
    }

    @Test
    void can_be_set() {
        application
                .withPropertyValues("ownlight.argon2.memory=19MB", "ownlight.argon2.passes=2")
                .run(context ->
                        assertThat(context.getBean(Argon2Settings.class).cost()).isEqualTo(Given.CHEAP));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ownlight.argon2.memory=18MB",
                "ownlight.argon2.memory=257MB",
                "ownlight.argon2.memory=8TB",
                "ownlight.argon2.passes=1",
                "ownlight.argon2.passes=7"
            })
    void stop_the_start_with_a_sentence_when_out_of_range(String setting) {
        application
                .withPropertyValues(setting)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("ownlight.argon2.memory lies between 19MB and 256MB"));
    }

    @Test
    void are_enough_to_make_vaults() {
        new ApplicationContextRunner()
                .withUserConfiguration(PassphraseKdf.class, Peppers.class, Vaults.class)
                .withPropertyValues("ownlight.argon2.memory=19MB", "ownlight.argon2.passes=2")
                .run(context -> assertThat(context).hasSingleBean(Vaults.class));
    }
}
