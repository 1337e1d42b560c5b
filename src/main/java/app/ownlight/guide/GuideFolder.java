package app.ownlight.guide;

import app.ownlight.start.SourceFile;
import app.ownlight.start.SourceFile.Complaint;
import java.io.IOException;
import org.springframework.core.io.Resource;

/** Where one guide's files lie, on the class path or in a practice's own folder. */
record GuideFolder(String slug, String name, Resource guide) {

    static final String GUIDE = "guide.yaml";

    /** How a guide that cannot be shown is told to whoever starts the program. */
    static final Complaint BROKEN = new Complaint(
            "A guide cannot be shown.",
            "Correct that place in the file and start again. A guide of your own can be set aside by moving"
                    + " its folder out of the folder of guides (ownlight.guides). No journal is touched by this.");

    String nameOf(String file) {
        return name + "/" + file;
    }

    SourceFile file(String file) {
        try {
            return SourceFile.read(nameOf(file), guide.createRelative(file), BROKEN);
        } catch (IOException unreadable) {
            throw BROKEN.about(nameOf(file), "file", "cannot be read: " + unreadable.getMessage());
        }
    }
}
