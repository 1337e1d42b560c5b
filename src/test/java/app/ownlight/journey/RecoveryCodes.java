package app.ownlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.Answer;
import app.ownlight.FilledForm;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a recovery code off its page and types one group back, as a person with paper and pen does. */
final class RecoveryCodes {

    private static final Pattern ASKED = Pattern.compile("\\d");

    private RecoveryCodes() {}

    /** @return the code, once it is in use */
    static String confirmOn(Screen screen, Answer page) {
        List<String> groups = page.page().select(".code span").eachText();
        Matcher asked =
                ASKED.matcher(page.page().expectFirst("label[for=confirm]").text());
        assertThat(asked.find()).as("a group is asked for").isTrue();
        FilledForm form = page.form().with("confirm", groups.get(Integer.parseInt(asked.group()) - 1));
        assertThat(screen.sends(form).status()).isEqualTo(303);
        return String.join(" ", groups);
    }
}
