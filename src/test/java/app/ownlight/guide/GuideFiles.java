package app.ownlight.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small whole guide on disk, to be changed or broken by a test. */
record GuideFiles(Path home) {

    static final String GUIDE = "guides/own/guide.yaml";
    static final String SECTION = "guides/own/first.en.md";
    static final String DRAWING = "guides/own/first.svg";

    static GuideFiles whole(Path home) {
        return new GuideFiles(home)
                .write(GUIDE, """
                        version: 3
                        languages: [en]
                        sections: [first]
                        title:
                          en: A walk
                        credit:
                          en: After someone
                        """)
                .write(SECTION, """
                        ---
                        title: The first
                        summary: What it says.
                        ideas:
                          - slug: kindness
                            words: a kind word
                        figure:
                          title: A ring
                          description: One ring.
                          legend: [One ring]
                        notes:
                          - title: Ours
                            text: A *note* with <b>no HTML</b>.
                        prompts:
                          - number: 1
                            slug: one
                            question: What is one?
                          - number: 2
                            slug: two
                            question: What is two?
                        ---
                        # A heading

                        Here is a *kind*
                        word.
                        """)
                .write(DRAWING, "<svg viewBox=\"0 0 9 9\"><circle r=\"4\"/><text>1</text></svg>");
    }

    GuideFiles write(String file, String text) {
        try {
            Files.createDirectories(home.resolve(file).getParent());
            Files.writeString(home.resolve(file), text);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    GuideFiles replace(String file, String old, String with) {
        try {
            String text = Files.readString(home.resolve(file));
            if (!text.contains(old)) {
                throw new IllegalArgumentException("“" + old + "” does not stand in " + file);
            }
            return write(file, text.replace(old, with));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    GuideFiles delete(String file) {
        try {
            Files.delete(home.resolve(file));
            return this;
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    GuideFiles copy(String file, String to) {
        try {
            return write(to, Files.readString(home.resolve(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    GuideFiles move(String folder, String to) {
        try {
            Files.move(home.resolve(folder), home.resolve(to));
            return this;
        } catch (IOException unmovable) {
            throw new UncheckedIOException(unmovable);
        }
    }
}
