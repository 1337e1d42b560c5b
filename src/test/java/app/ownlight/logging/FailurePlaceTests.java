package app.ownlight.logging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailurePlaceTests {

    @Test
    void it_is_the_class_and_the_frame_and_no_message() {
        assertThat(FailurePlace.of(new IllegalStateException("planted words")))
                .startsWith("java.lang.IllegalStateException at app.ownlight.logging.FailurePlaceTests.it_is_the_class")
                .doesNotContain("planted");
    }

    @Test
    void it_is_the_class_alone_where_the_virtual_machine_left_the_frames_out() {
        RuntimeException hot = new ArrayIndexOutOfBoundsException("planted words");
        hot.setStackTrace(new StackTraceElement[0]);

        assertThat(FailurePlace.of(hot)).isEqualTo("java.lang.ArrayIndexOutOfBoundsException");
    }
}
