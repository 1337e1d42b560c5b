package app.ownlight.help;

import app.ownlight.help.HelpYaml.ContactYaml;
import app.ownlight.help.HelpYaml.LineYaml;
import app.ownlight.help.HelpYaml.SourceYaml;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns one line of the file into what the page shows. */
record LineReader(HelpFileChecks checks) {

    HelpLine line(String at, LineYaml yaml) {
        return new HelpLine(
                checks.slug(at + ".slug", yaml.slug()),
                checks.some(at + ".places", yaml.places()),
                checks.words(at + ".name", yaml.name()),
                checks.words(at + ".about", yaml.about()),
                each(at + ".contacts", yaml.contacts(), this::contact),
                checks.words(at + ".hours", yaml.hours()),
                yaml.languages().isEmpty() ? null : checks.words(at + ".languages", yaml.languages()),
                checks.day(at + ".checked", yaml.checked()),
                each(at + ".sources", yaml.sources(), this::source),
                yaml.recheck());
    }

    /** At least one, each with its place such as {@code lines[1].contacts[0]}. */
    <Y, T> List<T> each(String at, List<Y> yaml, BiFunction<String, Y, T> one) {
        checks.some(at, yaml);
        return IntStream.range(0, yaml.size())
                .mapToObj(i -> one.apply(at + "[" + i + "]", yaml.get(i)))
                .toList();
    }

    private Contact contact(String at, ContactYaml yaml) {
        if (yaml.kind() == null) {
            throw checks.file().broken(at + ".kind", "is missing or empty");
        }
        return contact(at, yaml.kind(), yaml);
    }

    private Contact contact(String at, Contact.Kind kind, ContactYaml yaml) {
        String value = checks.text(at + ".value", yaml.value());
        @Nullable HelpText note = yaml.note().isEmpty() ? null : checks.words(at + ".note", yaml.note());
        return new Contact(kind, value, yaml.shows() == null ? value : yaml.shows(), yaml.word(), note);
    }

    private HelpSource source(String at, SourceYaml yaml) {
        return new HelpSource(checks.text(at + ".name", yaml.name()), checks.date(at + ".from", yaml.from()));
    }
}
