package app.ownlight.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.account.Accounts;
import app.ownlight.account.NewJournals;
import app.ownlight.account.OpenJournal;
import app.ownlight.support.PageTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PageTest
class AccountSettingsTests {

    @Autowired
    Accounts accounts;

    @Autowired
    AccountSettings settings;

    @Autowired
    JdbcClient database;

    @Test
    void are_the_programs_until_they_are_changed() {
        assertThat(settings.of(journal())).isEqualTo(Settings.UNTOUCHED);
    }

    @Test
    void are_kept_with_each_change() {
        OpenJournal journal = journal();

        settings.change(journal, old -> old.lockingAfter(45));
        settings.change(journal, old -> old.with(Switch.SHIFT_KEYS, false));

        assertThat(settings.of(journal))
                .isEqualTo(Settings.UNTOUCHED.lockingAfter(45).with(Switch.SHIFT_KEYS, false));
    }

    @Test
    void are_the_programs_again_where_they_are_damaged() {
        OpenJournal journal = journal();
        settings.change(journal, old -> old.lockingAfter(45));

        database.sql("update account set settings = :other where id = :id")
                .param("other", new byte[300])
                .param("id", journal.account())
                .update();

        assertThat(settings.of(journal)).isEqualTo(Settings.UNTOUCHED);
        settings.change(journal, old -> old.lockingAfter(20));
        assertThat(settings.of(journal).lockMinutes()).isEqualTo(20);
    }

    private OpenJournal journal() {
        String name = "s" + UUID.randomUUID().toString().substring(0, 20);
        return NewJournals.begin(accounts, name, "plum harbour seven wicker lamps");
    }
}
