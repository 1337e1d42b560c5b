package app.ownlight.sample;

import app.ownlight.account.OpenJournal;
import app.ownlight.settings.AccountSettings;
import app.ownlight.settings.AnswerReminder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/** Eight weeks of somebody who never lived, as sample/eight-weeks.yaml tells them. */
record SampleJournal(List<Map<String, Object>> parts, Locale language, ZonedDateTime now) {

    private static final String GUIDE = "/guides/light/";

    static SampleJournal of(Locale language, ZonedDateTime now) {
        try (InputStream file = new ClassPathResource("sample/eight-weeks.yaml").getInputStream()) {
            return new SampleJournal(new Yaml().load(file), language, now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void writeTo(ApplicationContext program, OpenJournal journal) {
        PastDays past = new PastDays(program, journal, language);
        for (Map<String, Object> part : parts) {
            if (part.get("section") instanceof String section) {
                sit(past, when(part), section, part);
            } else if (part.containsKey("page")) {
                past.writes(when(part), said(map(part, "page").get("title")), said(part.get("page")));
            } else if (part.get("loop") instanceof List<?> points) {
                past.loops(when(part), points.stream().map(this::said).toList());
            } else if (part.containsKey("notice")) {
                past.answers(when(part), (String) map(part, "notice").get("path"), said(part.get("notice")));
            } else if (part.containsKey("letter")) {
                seal(past, when(part), map(part, "letter"));
            } else if (part.containsKey("draft")) {
                past.leaves(now.toInstant(), (String) map(part, "draft").get("path"), said(part.get("draft")));
            } else {
                answerAgain(program.getBean(AccountSettings.class), journal, map(part, "again"));
            }
        }
    }

    /** A few minutes for each answer, between how somebody came and how they left. */
    private void sit(PastDays past, ZonedDateTime when, String section, Map<String, Object> part) {
        ZonedDateTime now = when;
        if (part.containsKey("arrive")) {
            Map<String, Object> arrive = map(part, "arrive");
            past.arrives(now, section, (Integer) arrive.get("worth"), (Integer) arrive.get("steady"));
        }
        for (Object answer : (List<?>) part.getOrDefault("answers", List.of())) {
            now = now.plusMinutes(9);
            past.answers(now, GUIDE + section + "/write/" + ((Map<?, ?>) answer).get("prompt"), said(answer));
        }
        if (part.containsKey("pause")) {
            Map<String, Object> pause = map(part, "pause");
            past.pauses(now.plusMinutes(4), section, (Integer) pause.get("steady"), (Integer) pause.get("kind"));
        }
    }

    private void seal(PastDays past, ZonedDateTime when, Map<String, Object> letter) {
        LocalDate opens = when.toLocalDate().plus(Period.parse((String) letter.get("opens")));
        past.writesLetter(when, opens, said(letter.get("title")), said(letter));
    }

    private void answerAgain(AccountSettings settings, OpenJournal journal, Map<String, Object> prompt) {
        AnswerReminder again = new AnswerReminder(
                "light", (String) prompt.get("section"), (String) prompt.get("prompt"), now.toLocalDate());
        settings.change(journal, own -> own.with(again));
    }

    private ZonedDateTime when(Map<String, Object> part) {
        return now.minus(Period.parse((String) part.get("ago"))).with(LocalTime.parse((String) part.get("at")));
    }

    /** In the sample's language; nothing where nothing is said. */
    private String said(Object inBoth) {
        return inBoth instanceof Map<?, ?> words ? (String) words.get(language.getLanguage()) : "";
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> part, String key) {
        return (Map<String, Object>) part.get(key);
    }
}
