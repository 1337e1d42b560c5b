package app.ownlight.program;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a database file of some version holds, written beside it: all that its owner was told is kept.
 *
 * @param code the recovery code; null where that version had none
 * @param entries address to words
 * @param waiting the words of drafts, and of those that came after the lock
 * @param settings name of a field to what stands in it
 * @param done sections that were ended with a check-in
 * @param letters address to words, whether or not their day has come; null where that version had none
 */
record GoldenJournal(
        String name,
        String passphrase,
        @Nullable String code,
        Map<String, String> entries,
        List<String> waiting,
        Map<String, String> settings,
        List<String> done,
        @Nullable Map<String, String> letters) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static GoldenJournal in(Path folder) {
        return JSON.readValue(file(folder), GoldenJournal.class);
    }

    void describeIn(Path folder) {
        JSON.writeValue(file(folder), this);
    }

    private static Path file(Path folder) {
        return folder.resolve("contents.json");
    }
}
