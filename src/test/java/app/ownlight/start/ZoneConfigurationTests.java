package app.ownlight.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ZoneConfigurationTests {

    @Test
    void is_the_zone_that_is_set_or_else_the_machine_s() {
        assertThat(ZoneConfiguration.zone("America/New_York")).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(ZoneConfiguration.zone("")).isEqualTo(ZoneId.systemDefault());
    }

    @Test
    void a_zone_that_nobody_knows_stops_the_start_with_a_sentence() {
        assertThatExceptionOfType(StartProblemException.class)
                .isThrownBy(() -> ZoneConfiguration.zone("Miami"))
                .withMessage("ownlight.zone is “Miami”, and no time zone has that name.");
    }
}
