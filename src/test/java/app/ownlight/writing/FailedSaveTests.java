package app.ownlight.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;

import app.ownlight.support.Answer;
import app.ownlight.support.AtOnce;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.SpiedPages;
import app.ownlight.support.Watch;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A save that fails for whatever reason. */
@ExtendWith(OutputCaptureExtension.class)
class FailedSaveTests extends SpiedPages {

    private MockVisitor writer;

    @BeforeEach
    void a_journal_is_open() {
        writer = new MockVisitor(mvc);
        writer.begins();
    }

    @Test
    void gives_the_words_back_and_can_be_tried_again(CapturedOutput output) {
        doThrow(new IllegalStateException("Planted words")).when(entries).write(any(), any());

        Answer failed = writer.sends(writer.opens("/journal/new")
                .form()
                .with("text", "Planted words")
                .with("action", "save"));

        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.form().field("text")).isEqualTo("Planted words");
        assertThat(failed.page().select(".error-summary").text()).contains("could not be saved");
        assertThat(output).contains("Words could not be saved").doesNotContain("Planted words");

        reset(entries);
        Answer saved = writer.sends(failed.form().with("action", "save"));
        assertThat(writer.opens(saved.location()).entryText()).isEqualTo("Planted words");
    }

    @Test
    void of_late_words_is_told_to_a_page_that_nobody_used_so_that_it_keeps_them(CapturedOutput output) {
        FilledForm form = late();

        assertThat(locksIdle(form).status()).isEqualTo(503);
        assertThat(output).contains("Late words could not be kept").doesNotContain("Planted words");

        reset(lateSaves);
        assertThat(locksIdle(form).status()).isEqualTo(204);
        writer.unlocks();
        assertThat(writer.opens("/journal/new").form().field("text")).isEqualTo("Planted words");
    }

    /** Whoever has to be gone at once is gone: the words are worth less than that. */
    @Test
    void of_late_words_keeps_nobody_from_locking_and_leaving() {
        FilledForm form = late();

        assertThat(writer.exchanges("POST", "/lock", form.fields()).location()).isEqualTo("/unlock");
        assertThat(writer.exchanges("POST", "/leave", form.fields()).location()).isEqualTo("/left");
    }

    /** A form whose journal is locked meanwhile, and which cannot be kept. */
    private FilledForm late() {
        FilledForm form = writer.opens("/journal/new").form().with("text", "Planted words");
        Watch.shared().goesOn(Duration.ofHours(2));
        doThrow(new IllegalStateException("Planted words")).when(lateSaves).keep(any(), any());
        return form;
    }

    private Answer locksIdle(FilledForm form) {
        return writer.exchanges("POST", "/lock", AtOnce.with(form.fields(), Map.of("idle", "true")));
    }
}
