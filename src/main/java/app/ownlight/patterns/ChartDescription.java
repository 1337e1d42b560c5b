package app.ownlight.patterns;

import app.ownlight.patterns.ChartView.Row;
import app.ownlight.patterns.ChartView.Table;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is said about answers over time, in sentences and in tables. Nothing is averaged or judged. */
@Component
class ChartDescription {

    /** More make a page slow to read. */
    static final int ROWS = 365;

    private final MessageSource messages;

    ChartDescription(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    String date(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    /** How many are shown, and of how many where these are more. */
    String number(List<ScaleAnswer> shown, int all, Locale locale) {
        return shown.size() == all
                ? NumberFormat.getIntegerInstance(locale).format(all)
                : of("patterns.number", locale, shown.size(), all);
    }

    /** On which days they were given. */
    String span(List<ScaleAnswer> shown, Locale locale) {
        String from = date(shown.get(0).date(), locale);
        String to = date(shown.get(shown.size() - 1).date(), locale);
        return from.equals(to) ? of("patterns.on", locale, from) : of("patterns.from", locale, from, to);
    }

    /** Between which numbers they lie. */
    String range(List<ScaleAnswer> shown, ToIntFunction<ScaleAnswer> answer, Locale locale) {
        IntSummaryStatistics numbers = shown.stream().mapToInt(answer).summaryStatistics();
        return numbers.getMin() == numbers.getMax()
                ? of("patterns.each", locale, numbers.getMin())
                : of("patterns.between", locale, numbers.getMin(), numbers.getMax());
    }

    Table table(List<String> columns, List<ScaleAnswer> oldestFirst, Locale locale) {
        List<Row> rows = new ArrayList<>();
        newest(ROWS, oldestFirst).forEach(answered -> rows.add(new Row(answered.date(), answered.answers())));
        Collections.reverse(rows);
        return new Table(columns, rows, note(oldestFirst.size(), locale));
    }

    static List<ScaleAnswer> newest(int most, List<ScaleAnswer> oldestFirst) {
        return oldestFirst.subList(Math.max(0, oldestFirst.size() - most), oldestFirst.size());
    }

    private @Nullable String note(int all, Locale locale) {
        return all > ROWS ? of("patterns.table.newest", locale, ROWS, all) : null;
    }
}
