package app.ownlight.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.ownlight.start.StartProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenHelpTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hours: {en: At night.}      | hour: {en: At night.}   | lines[0].hour.en (line 16)  | is not a known key",
                "hours: {en: At night.}      | ''                      | lines[0].hours              | is missing",
                "{en: At night.}             | {en: ''}                | lines[0].hours.en           | is missing",
                "hours: {en:                 | hours: {xx:             | lines[0].hours              | “xx” is not a language",
                "kind: call                  | kind: carrier           | lines[0].contacts[0].kind (line 14) | wrong kind",
                "kind: call                  | note: {en: at night}    | lines[0].contacts[0].kind   | is missing",
                "value: \"016 1\"            | value: 016              | lines[0].contacts[0].value  | needs quotes",
                "number: \"112\"             | number: 112             | emergency[0].number         | needs quotes",
                "checked: 2026-01-02         | checked: 2026-13-02     | lines[0].checked            | is not a day",
                "checked: 2026-01-02         | ''                      | lines[0].checked            | is missing",
                "from: 2026-01               | from: last year         | lines[0].sources[0].from    | is not a day",
                "name: ourselves             | name: ''                | lines[0].sources[0].name    | is missing",
                "places: [town]              | places: [nowhere]       | places[0]                   | is missing or empty",
                "places: [town]              | places: [town, village] | places of friends           | “village” is not",
                "first: [friends]            | first: [strangers]      | first                       | “strangers” is not",
                "first: [friends]            | ''                      | first                       | is missing",
                "- slug: friends             | - slug: Our friends     | lines[0].slug               | is not a slug",
                "first: [friends]            | first: [friends         | line 5                      | is not YAML"
            })
    void stops_the_start_and_names_file_place_and_reason(String old, String with, String place, String reason)
            throws IOException {
        Path file = folder.resolve("own.yaml");
        Files.writeString(file, OwnHelp.WHOLE.replace(old, with));

        assertThatExceptionOfType(StartProblemException.class)
                .isThrownBy(() -> HelpLines.read(HelpFile.of(file.toString())))
                .withMessageContainingAll(file.toString(), place, reason);
    }

    @Test
    void stops_the_start_where_the_file_that_was_named_is_not_there() {
        String nowhere = folder.resolve("nowhere.yaml").toString();

        assertThatExceptionOfType(StartProblemException.class)
                .isThrownBy(() -> HelpLines.read(HelpFile.of(nowhere)))
                .withMessageContainingAll(nowhere, "can be read");
    }

    @Test
    void tells_the_one_who_starts_the_program_what_to_do() {
        String nowhere = folder.resolve("nowhere.yaml").toString();

        assertThatExceptionOfType(StartProblemException.class)
                .isThrownBy(() -> HelpFile.of(nowhere))
                .satisfies(broken -> assertThat(broken.action()).contains("start again"));
    }
}
