package app.ownlight.help;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The shape of the file. Numbers come as they were read, so that one without quotes is noticed: 016 would be 14. */
record HelpYaml(
        @DefaultValue List<EmergencyYaml> emergency,
        @DefaultValue List<String> first,
        @DefaultValue List<PlaceYaml> places,
        @DefaultValue List<LineYaml> lines) {

    record EmergencyYaml(
            @Nullable Object number, @DefaultValue Map<String, String> place) {}

    record PlaceYaml(@Nullable String slug, @DefaultValue Map<String, String> name) {}

    record LineYaml(
            @Nullable String slug,
            @DefaultValue List<String> places,
            @DefaultValue Map<String, String> name,
            @DefaultValue Map<String, String> about,
            @DefaultValue List<ContactYaml> contacts,
            @DefaultValue Map<String, String> hours,
            @DefaultValue Map<String, String> languages,
            @Nullable String checked,
            @DefaultValue List<SourceYaml> sources,
            @DefaultValue("false") boolean recheck) {}

    record ContactYaml(
            Contact.@Nullable Kind kind,
            @Nullable Object value,
            @Nullable String shows,
            @Nullable String word,
            @DefaultValue Map<String, String> note) {}

    record SourceYaml(@Nullable String name, @Nullable String from) {}
}
