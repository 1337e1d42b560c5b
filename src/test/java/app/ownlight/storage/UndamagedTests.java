package app.ownlight.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ownlight.support.Watch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.h2.mvstore.DataUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be opened and are well: none of them is moved. */
class UndamagedTests {

    @TempDir
    Path folder;

    private TestHome home;
    private Path file;

    @BeforeEach
    void a_database_and_its_backup() throws Exception {
        home = TestHome.in(folder).with(180);
        file = home.database().path();
        home.daily(new Watch()).makeAtStart(true);
    }

    @Test
    void a_file_of_a_later_version_is_no_damaged_one() throws Exception {
        byte[] later = Files.readAllBytes(file);
        ofFormat(9, later, 0);
        ofFormat(9, later, 4096);
        Files.write(file, later);

        leavesAlone(SQLException.class);
        assertThat(file).hasBinaryContent(later);
    }

    @Test
    void a_file_that_somebody_else_has_open_is_no_damaged_one() throws Exception {
        try (FileChannel open = FileChannel.open(file, StandardOpenOption.WRITE)) {
            open.lock();
            leavesAlone(SQLException.class);
        }
        assertThat(home.entries()).isEqualTo(180);
    }

    @Test
    void a_file_that_the_disk_does_not_give_is_no_damaged_one() throws Exception {
        Files.delete(file);
        Files.createDirectory(file);

        leavesAlone(IOException.class);
        assertThat(file).isDirectory();
    }

    private void leavesAlone(Class<? extends Exception> refusal) {
        assertThatThrownBy(() -> home.repair(new Watch()).check(true)).isInstanceOf(refusal);
        assertThat(home.damaged().last()).isEmpty();
    }

    /** The header as a later H2 might write it: another format, and the checksum that belongs to it. */
    private static void ofFormat(int format, byte[] file, int header) {
        String text = new String(file, header, 4096, StandardCharsets.ISO_8859_1);
        String upToChecksum = text.substring(0, text.indexOf(",fletcher:"));
        byte[] other = upToChecksum.replaceAll("format:\\d", "format:" + format).getBytes(StandardCharsets.ISO_8859_1);
        int checksum = DataUtils.getFletcher32(other, 0, other.length);
        byte[] all = Stream.of(new String(other, StandardCharsets.ISO_8859_1), ",fletcher:%x\n".formatted(checksum))
                .reduce("", String::concat)
                .getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer.wrap(file, header, all.length).put(all);
    }
}
