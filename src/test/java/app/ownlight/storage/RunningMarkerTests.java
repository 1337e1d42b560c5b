package app.ownlight.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.ownlight.storage.RunningMarker.Before;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningMarkerTests {

    @TempDir
    Path folder;

    private TestHome home;

    @BeforeEach
    void an_empty_home() {
        home = TestHome.in(folder);
    }

    @Test
    void a_first_run_has_none_before_it() throws Exception {
        RunningMarker first = new RunningMarker(home.database());

        assertThat(first.begin()).isEqualTo(Before.NONE);

        first.destroy();
    }

    @Test
    void a_first_run_that_broke_off_before_the_database_was_ready_counts_as_none() throws Exception {
        breaksOff(new RunningMarker(home.database()), false);
        home.with(0);

        assertThat(begins()).isEqualTo(Before.NONE);
    }

    @Test
    void a_run_that_stopped_takes_its_marker_along() throws Exception {
        home.with(1);
        RunningMarker run = new RunningMarker(home.database());
        run.begin();
        run.settle();
        assertThat(home.database().marker()).exists();

        run.destroy();

        assertThat(home.database().marker()).doesNotExist();
        assertThat(begins()).isEqualTo(Before.STOPPED);
    }

    @Test
    void a_run_that_broke_off_leaves_its_marker() throws Exception {
        home.with(1);
        breaksOff(new RunningMarker(home.database()), true);

        assertThat(begins()).isEqualTo(Before.BROKE_OFF);
    }

    @Test
    void a_run_whose_database_is_still_open_leaves_its_marker() throws Exception {
        home.with(1);
        RunningMarker run = new RunningMarker(home.database());
        run.begin();
        run.settle();
        try (Connection open = home.database().open()) {
            run.destroy();
            assertThat(open.isClosed()).isFalse();
        }

        assertThat(begins()).isEqualTo(Before.BROKE_OFF);
    }

    @Test
    void a_start_that_did_not_look_the_database_through_leaves_the_next_one_to_do_it() throws Exception {
        home.with(1);
        breaksOff(new RunningMarker(home.database()), true);
        RunningMarker refused = new RunningMarker(home.database());
        refused.begin();
        refused.destroy();

        assertThat(begins()).isEqualTo(Before.BROKE_OFF);
    }

    @Test
    void a_home_in_use_is_left_alone() throws Exception {
        home.with(1);
        RunningMarker run = new RunningMarker(home.database());
        run.begin();
        run.settle();
        RunningMarker second = new RunningMarker(home.database());

        assertThatThrownBy(second::begin)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getErrorCode()).isEqualTo(DatabaseFile.ALREADY_OPEN));
        second.destroy();

        assertThat(home.database().marker()).exists();
        run.destroy();
    }

    private Before begins() throws Exception {
        RunningMarker run = new RunningMarker(home.database());
        try {
            return run.begin();
        } finally {
            run.destroy();
        }
    }

    /** As the system does when a process is killed: its locks go, its files stay. */
    private void breaksOff(RunningMarker run, boolean settled) throws Exception {
        run.begin();
        if (settled) {
            run.settle();
        }
        try (Connection stillOpen = home.with(0).database().open()) {
            run.destroy();
        }
    }
}
