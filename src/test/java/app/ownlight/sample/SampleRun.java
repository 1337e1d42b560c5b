package app.ownlight.sample;

import app.ownlight.account.Accounts;
import app.ownlight.account.NewJournals;
import app.ownlight.account.OpenJournal;
import app.ownlight.settings.AccountSettings;
import app.ownlight.settings.Settings;
import app.ownlight.settings.Switch;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/** Begins the journal that is to be looked at, and says on the console how it opens. */
@TestConfiguration(proxyBeanMethods = false)
class SampleRun {

    @Bean
    ApplicationRunner sample(ApplicationContext program, Accounts accounts, AccountSettings settings, Clock clock) {
        return arguments -> {
            SampleOwner owner = SampleOwner.speaking(program.getEnvironment().getProperty("ownlight.sample", "en"));
            OpenJournal journal = NewJournals.begin(accounts, owner.title(), owner.passphrase());
            settings.change(journal, own -> set(own, owner));
            ZonedDateTime now = ZonedDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
            SampleJournal.of(owner.language(), now).writeTo(program, journal);
            System.out.println(welcome(owner, program.getEnvironment().getProperty("local.server.port", "")));
        };
    }

    private static Settings set(Settings own, SampleOwner owner) {
        return own.reading(own.reading().in(owner.language().getLanguage()))
                .with(Switch.OWN_LINE, true)
                .with(Switch.ON_THIS_DAY, true);
    }

    private static String welcome(SampleOwner owner, String port) {
        return """

                A filled journal, in memory: it is gone when this stops (Ctrl-C).

                  Open        http://localhost:%s/unlock
                  Name        %s
                  Passphrase  %s
                """.formatted(port, owner.title(), owner.passphrase());
    }
}
