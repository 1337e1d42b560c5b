package app.ownlight.web;

import app.ownlight.operator.Practice;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page who offers it and, where somebody else runs it, for how many days backups are kept. */
@ControllerAdvice
@EnableConfigurationProperties(Practice.class)
class PracticeAdvice {

    private final Practice practice;
    private final boolean hosted;

    PracticeAdvice(Practice practice, Environment environment) {
        this.practice = practice;
        this.hosted = environment.acceptsProfiles(Profiles.of("hosted"));
    }

    @ModelAttribute("practice")
    Practice practice() {
        return practice;
    }

    /** Null in the personal run, which keeps its own backups. */
    @ModelAttribute("backupDays")
    @Nullable
    Integer backupDays() {
        return hosted ? practice.backupDays() : null;
    }
}
