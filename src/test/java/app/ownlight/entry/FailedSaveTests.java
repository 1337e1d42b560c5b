package app.ownlight.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;

import app.ownlight.support.Answer;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.MockMvc;

/** A save that fails for whatever reason. */
@PageTest
@ExtendWith(OutputCaptureExtension.class)
class FailedSaveTests {

    @Autowired
    MockMvc mvc;

    @MockitoSpyBean
    Entries entries;

    @Test
    void gives_the_words_back_and_can_be_tried_again(CapturedOutput output) {
        MockVisitor writer = new MockVisitor(mvc);
        writer.begins("failing heron", "plum harbour seven wicker lamps");
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
}
