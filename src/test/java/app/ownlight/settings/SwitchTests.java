package app.ownlight.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import app.ownlight.vault.SealedJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.MockMvc;

/** All that a new switch needs beside its line, its two texts and the place that asks for it. */
@PageTest
class SwitchTests {

    /** As the first version of the program stored everything that can be set. */
    private static final String STORED = """
            {"lockMinutes":45,"shiftKeys":false,"recovery":"DECLINED",\
            "reading":{"language":"es","zone":"Europe/Madrid","theme":"DARK","contrast":"MORE","spelling":true,\
            "textSize":"LARGE","lineSpacing":"WIDE","typeface":"SANS","weekStart":"MONDAY","discreet":true},\
            "path":{"gentle":true,"begun":true},\
            "lookingBack":{"onThisDay":true,"ownLine":false,\
            "again":[{"guide":"light","section":"cycle","prompt":"fear","from":"2026-12-24"}]}}""";

    @Autowired
    MockMvc mvc;

    @Autowired
    MessageSource messages;

    static Stream<Switch> onThePage() {
        return Stream.of(Switch.values()).filter(Switch::isOnThePage);
    }

    @ParameterizedTest
    @MethodSource("onThePage")
    void has_its_two_texts_in_both_languages(Switch one) {
        for (String language : new String[] {"en", "es"}) {
            Locale locale = Locale.forLanguageTag(language);
            assertThat(messages.getMessage(one.text(), null, locale)).isNotBlank();
            assertThat(messages.getMessage(one.hint(), null, locale)).isNotBlank();
        }
        assertThat(messages.getMessage(one.text(), null, Locale.forLanguageTag("es")))
                .isNotEqualTo(messages.getMessage(one.text(), null, Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("onThePage")
    void is_on_the_page_as_the_program_has_it_and_then_as_its_writer_set_it(Switch one) {
        MockVisitor person = new MockVisitor(mvc);
        person.begins();
        assertThat(isOn(person.opens("/settings"), one)).isEqualTo(one.usual());

        FilledForm form = person.opens("/settings").form();
        if (one.usual()) {
            form.fields().remove(one.field());
        } else {
            form.with(one.field(), "true");
        }
        person.sends(form);

        Answer page = person.opens("/settings");
        assertThat(isOn(page, one)).isNotEqualTo(one.usual());
        assertThat(onThePage().filter(other -> other != one))
                .allSatisfy(other -> assertThat(isOn(page, other)).isEqualTo(other.usual()));
    }

    @ParameterizedTest
    @EnumSource
    void is_read_back_as_it_was_stored(Switch one) {
        for (boolean on : new boolean[] {true, false}) {
            assertThat(again(Settings.UNTOUCHED.with(one, on)).has(one)).isEqualTo(on);
        }
        assertThat(again(Settings.UNTOUCHED)).isEqualTo(Settings.UNTOUCHED);
    }

    @Test
    void are_read_where_the_first_version_kept_them_and_stay_there() {
        Settings read = SealedJson.read(STORED.getBytes(StandardCharsets.UTF_8), Settings.class);

        assertThat(read.lockMinutes()).isEqualTo(45);
        assertThat(read.again()).hasSize(1);
        assertThat(Stream.of(Switch.values()).filter(read::has))
                .containsExactlyInAnyOrder(
                        Switch.SPELLING, Switch.GENTLE, Switch.ON_THIS_DAY, Switch.DISCREET, Switch.BEGUN);
        assertThat(members(new String(SealedJson.bytes(read), StandardCharsets.UTF_8)))
                .containsExactlyInAnyOrderElementsOf(members(STORED));
        assertThat(again(read)).isEqualTo(read);
    }

    private static Settings again(Settings settings) {
        return SealedJson.read(SealedJson.bytes(settings), Settings.class);
    }

    /** In any order. */
    private static List<String> members(String json) {
        return Stream.of(json.replaceAll("[{}]|\"(reading|path|lookingBack)\":", "")
                        .split(","))
                .map(String::strip)
                .toList();
    }

    private static boolean isOn(Answer page, Switch one) {
        return !page.page().select("#" + one.field() + "[checked]").isEmpty();
    }
}
