package app.ownlight.operator;

import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who offers this Ownlight to others, as plain text. What is not set is not shown.
 *
 * @param name stands in the foot of every page, on the about page and on invitations; at most 200 characters
 * @param credit stands on the about page, after that of the article; at most 200 characters
 * @param backupDays how many days a backup of the hosted run is kept, as people are told where something is deleted
 */
@ConfigurationProperties("ownlight.practice")
public record Practice(
        @DefaultValue("") String name,
        @DefaultValue("") String credit,
        @DefaultValue("35") int backupDays) {

    private static final int LONGEST = 200;

    public Practice {
        name = name.strip();
        credit = credit.strip();
        if (Stream.of(name, credit)
                .anyMatch(text -> text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl))) {
            throw new IllegalArgumentException(
                    "ownlight.practice.name and ownlight.practice.credit are one line each, of at most 200 characters.");
        }
        if (backupDays < 0) {
            throw new IllegalArgumentException("ownlight.practice.backup-days is a number of days, 0 or more.");
        }
    }

    public boolean isNamed() {
        return !name.isEmpty();
    }
}
