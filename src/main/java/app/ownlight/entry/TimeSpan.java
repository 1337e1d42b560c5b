package app.ownlight.entry;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The months that a journal spans, from its first entry to its newest, whether or not something was written in each. */
public record TimeSpan(YearMonth first, YearMonth last) {

    /** A date that an import got wrong is not to make a list without end. */
    private static final int MOST = 100;

    /** The newest first. */
    public List<Integer> years() {
        return IntStream.range(0, last.getYear() - first.getYear() + 1)
                .limit(MOST)
                .mapToObj(back -> last.getYear() - back)
                .toList();
    }

    /** The months of a year, the newest first. */
    public List<YearMonth> months(int year) {
        return IntStream.range(0, 12)
                .mapToObj(back -> YearMonth.of(year, 12 - back))
                .filter(month -> !month.isBefore(first) && !month.isAfter(last))
                .toList();
    }
}
