package app.ownlight.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingsFormTests {

    @Test
    void the_form_takes_no_more_minutes_than_may_be_set() {
        SettingsForm form = new SettingsForm("61", Set.of());

        assertThat(form.problems(60)).containsOnlyKeys("lockMinutes");
        assertThat(form.problems(300)).isEmpty();
    }
}
