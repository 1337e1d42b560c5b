package app.ownlight.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Which backups stay: the newest of each of the last 7 days, and of each of the last 4 ISO weeks, that have one. All in UTC. */
final class BackupRetention {

    private static final int DAYS = 7;
    private static final int WEEKS = 4;

    private BackupRetention() {}

    static Set<Instant> kept(Collection<Instant> backups) {
        Set<Instant> kept = new HashSet<>(newestOfEach(BackupRetention::day, DAYS, backups));
        kept.addAll(newestOfEach(BackupRetention::week, WEEKS, backups));
        return kept;
    }

    private static Collection<Instant> newestOfEach(
            Function<Instant, Long> period, int periods, Collection<Instant> backups) {
        TreeMap<Long, Instant> newest = new TreeMap<>();
        for (Instant backup : backups) {
            newest.merge(period.apply(backup), backup, (one, other) -> one.isAfter(other) ? one : other);
        }
        return newest.descendingMap().values().stream().limit(periods).toList();
    }

    private static long day(Instant backup) {
        return date(backup).toEpochDay();
    }

    /** Weeks begin on Monday and belong to the year that has most of their days (ISO 8601). */
    private static long week(Instant backup) {
        LocalDate date = date(backup);
        return date.get(IsoFields.WEEK_BASED_YEAR) * 100L + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static LocalDate date(Instant backup) {
        return backup.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
