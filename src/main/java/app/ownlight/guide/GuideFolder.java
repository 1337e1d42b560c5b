package app.ownlight.guide;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import org.springframework.core.io.Resource;

/** Where one guide's files lie, on the class path or in a practice's own folder. */
record GuideFolder(String slug, String name, Resource guide) {

    static final String GUIDE = "guide.yaml";

    String nameOf(String file) {
        return name + "/" + file;
    }

    /** Reads a file of this folder: UTF-8, with or without a byte order mark, any line ends. */
    SourceFile file(String file) {
        try {
            byte[] bytes = guide.createRelative(file).getContentAsByteArray();
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new SourceFile(nameOf(file), text.replace("\uFEFF", "").replace("\r\n", "\n"));
        } catch (FileNotFoundException | NoSuchFileException missing) {
            throw new BrokenGuideException(nameOf(file), "file", "is missing");
        } catch (CharacterCodingException other) {
            throw new BrokenGuideException(nameOf(file), "file", "is not UTF-8");
        } catch (IOException unreadable) {
            throw new BrokenGuideException(nameOf(file), "file", "cannot be read: " + unreadable.getMessage());
        }
    }
}
