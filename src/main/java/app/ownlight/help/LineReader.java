package app.ownlight.help;

import app.ownlight.help.HelpYaml.ContactYaml;
import app.ownlight.help.HelpYaml.LineYaml;
import app.ownlight.help.HelpYaml.SourceYaml;
import org.jspecify.annotations.Nullable;

/** Turns one line of the file into what the page shows. */
record LineReader(HelpFile file) {

    HelpLine line(String at, LineYaml yaml) {
        return new HelpLine(
                file.slug(at + ".slug", yaml.slug()),
                file.some(at + ".places", yaml.places()),
                file.words(at + ".name", yaml.name()),
                file.words(at + ".about", yaml.about()),
                file.each(at + ".contacts", yaml.contacts(), this::contact),
                file.words(at + ".hours", yaml.hours()),
                yaml.languages().isEmpty() ? null : file.words(at + ".languages", yaml.languages()),
                file.day(at + ".checked", yaml.checked()),
                file.each(at + ".sources", yaml.sources(), this::source),
                yaml.recheck());
    }

    private Contact contact(String at, ContactYaml yaml) {
        if (yaml.kind() == null) {
            throw file.broken(at + ".kind", "is missing or empty");
        }
        return contact(at, yaml.kind(), yaml);
    }

    private Contact contact(String at, Contact.Kind kind, ContactYaml yaml) {
        String value = file.text(at + ".value", yaml.value());
        @Nullable HelpText note = yaml.note().isEmpty() ? null : file.words(at + ".note", yaml.note());
        return new Contact(kind, value, yaml.shows() == null ? value : yaml.shows(), yaml.word(), note);
    }

    private HelpSource source(String at, SourceYaml yaml) {
        return new HelpSource(file.text(at + ".name", yaml.name()), file.date(at + ".from", yaml.from()));
    }
}
