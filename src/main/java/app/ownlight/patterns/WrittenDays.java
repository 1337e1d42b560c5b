package app.ownlight.patterns;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days of twelve weeks on which something was written, the week of today last. */
record WrittenDays(List<Week> weeks) {

    static final int WEEKS = 12;

    static WrittenDays of(Set<LocalDate> written, LocalDate today, DayOfWeek firstOfWeek) {
        LocalDate thisWeek = today.with(TemporalAdjusters.previousOrSame(firstOfWeek));
        return new WrittenDays(Stream.iterate(thisWeek.minusWeeks(WEEKS - 1), week -> week.plusWeeks(1))
                .limit(WEEKS)
                .map(begins -> Week.of(begins, written))
                .toList());
    }

    /** The days of a week in their order, to be named. */
    public List<LocalDate> weekdays() {
        return Stream.iterate(from(), day -> day.plusDays(1)).limit(7).toList();
    }

    public LocalDate from() {
        return weeks.get(0).begins();
    }

    public int count() {
        return weeks.stream().mapToInt(Week::count).sum();
    }

    /**
     * One week.
     *
     * @param begins its first day
     * @param days whether something was written on each; a day to come is like one without
     */
    record Week(LocalDate begins, List<Boolean> days) {

        static Week of(LocalDate begins, Set<LocalDate> written) {
            return new Week(
                    begins,
                    IntStream.range(0, 7)
                            .mapToObj(day -> written.contains(begins.plusDays(day)))
                            .toList());
        }

        public int count() {
            return (int) days.stream().filter(wrote -> wrote).count();
        }
    }
}
