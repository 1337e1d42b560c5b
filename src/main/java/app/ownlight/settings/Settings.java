package app.ownlight.settings;

import app.ownlight.session.SessionPreferences;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person has set for their journal. Sealed with it; whatever was never set is as the program has it.
 *
 * @param lockMinutes idle minutes after which the journal locks, 2 to 300; null for the program's own
 * @param recovery what became of the recovery code that was offered
 * @param reading how they read and write
 * @param again what they want to answer again, and from when
 * @param switches those that they have set
 */
public record Settings(
        @Nullable Integer lockMinutes,
        @Nullable Recovery recovery,
        ReadingPreferences reading,
        List<AnswerReminder> again,
        Map<Switch, Boolean> switches) {

    /** Whether a recovery code was written down or not wanted; null until either. */
    public enum Recovery {
        CONFIRMED,
        DECLINED
    }

    static final Settings UNTOUCHED = new Settings(null, null, ReadingPreferences.UNTOUCHED, List.of(), Map.of());

    private static final JsonMapper JSON = new JsonMapper();

    public Settings {
        again = List.copyOf(again);
        Map<Switch, Boolean> set = new EnumMap<>(Switch.class);
        set.putAll(switches);
        switches = Collections.unmodifiableMap(set);
    }

    public boolean has(Switch one) {
        return switches.getOrDefault(one, one.usual());
    }

    public SessionPreferences forSession() {
        return new SessionPreferences(lockMinutes, has(Switch.SHIFT_KEYS));
    }

    public Settings with(Switch one, boolean on) {
        Map<Switch, Boolean> others = new EnumMap<>(Switch.class);
        others.putAll(switches);
        others.put(one, on);
        return new Settings(lockMinutes, recovery, reading, again, others);
    }

    public Settings with(@Nullable Recovery settled) {
        return new Settings(lockMinutes, settled, reading, again, switches);
    }

    public Settings reading(ReadingPreferences other) {
        return new Settings(lockMinutes, recovery, other, again, switches);
    }

    /** With another day for a prompt, in the place of the one it had. */
    public Settings with(AnswerReminder chosen) {
        List<AnswerReminder> all =
                Stream.concat(without(chosen).again.stream(), Stream.of(chosen)).toList();
        return new Settings(lockMinutes, recovery, reading, all, switches);
    }

    /** Without a day for this prompt. */
    public Settings without(AnswerReminder settled) {
        List<AnswerReminder> others =
                again.stream().filter(other -> !other.isForPromptOf(settled)).toList();
        return new Settings(lockMinutes, recovery, reading, others, switches);
    }

    Settings lockingAfter(@Nullable Integer minutes) {
        return new Settings(minutes, recovery, reading, again, switches);
    }

    /** As it lies in the journal's row, where each switch stands beside the choices of its part. */
    @JsonValue
    Map<String, Object> stored() {
        Map<String, Object> stored = JSON.convertValue(
                new Stored(lockMinutes, recovery, reading, Map.of(), new LookingBack(again)), new TypeReference<>() {});
        switches.forEach((one, on) -> part(stored, one).put(one.field(), on));
        return stored;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Settings of(Map<String, Object> stored) {
        Stored choices = JSON.convertValue(stored, Stored.class);
        Map<Switch, Boolean> switches = Stream.of(Switch.values())
                .filter(one -> part(stored, one).get(one.field()) instanceof Boolean)
                .collect(Collectors.toMap(
                        one -> one, one -> (Boolean) part(stored, one).get(one.field())));
        return new Settings(
                choices.lockMinutes,
                choices.recovery,
                choices.reading == null ? ReadingPreferences.UNTOUCHED : choices.reading,
                choices.lookingBack == null || choices.lookingBack.again == null
                        ? List.of()
                        : choices.lookingBack.again,
                switches);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> stored, Switch one) {
        return one.part().isEmpty()
                ? stored
                : (Map<String, Object>) stored.compute(
                        one.part(), (name, part) -> part == null ? new LinkedHashMap<String, Object>() : part);
    }

    /** The shape of what is stored, but for the switches. */
    private record Stored(
            @Nullable Integer lockMinutes,
            @Nullable Recovery recovery,
            @Nullable ReadingPreferences reading,
            @Nullable Map<String, Object> path,
            @Nullable LookingBack lookingBack) {}

    private record LookingBack(@Nullable List<AnswerReminder> again) {}
}
