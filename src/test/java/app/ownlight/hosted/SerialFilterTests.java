package app.ownlight.hosted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SerialFilterTests {

    static List<Object> simple() {
        return List.of("words", 7L, 7, true, new byte[] {1, 2}, Instant.EPOCH);
    }

    static List<Object> other() {
        return List.of(new ArrayList<>(), new HashMap<>(), new File("a"), new IllegalStateException());
    }

    @ParameterizedTest
    @MethodSource("simple")
    void what_a_session_holds_comes_back(Object value) throws Exception {
        assertThat(readAgain(value)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("other")
    void nothing_else_becomes_an_object(Object value) {
        assertThatThrownBy(() -> readAgain(value)).isInstanceOf(InvalidClassException.class);
    }

    private static Object readAgain(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            in.setObjectInputFilter(SerialFilter.SIMPLE_VALUES);
            return in.readObject();
        }
    }
}
