package app.ownlight.guide;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The shape of {@code guide.yaml}; title, credit and the names in the loop are keyed by language. Numbers are text, so that 1.5
 * is no 1.
 *
 * @param closing prompts as {@code section/slug}
 */
record GuideYaml(
        @Nullable String version,
        @DefaultValue List<String> languages,
        @DefaultValue List<String> sections,
        @DefaultValue List<String> closing,
        @DefaultValue Map<String, String> title,
        @DefaultValue Map<String, String> credit,
        @Nullable LoopYaml loop) {

    record LoopYaml(@Nullable String cycle, @DefaultValue List<PointYaml> points) {}

    record PointYaml(@Nullable String prompt, @DefaultValue Map<String, String> name) {}
}
