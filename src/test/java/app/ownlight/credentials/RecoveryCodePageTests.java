package app.ownlight.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import app.ownlight.support.Watch;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.MockMvc;

/** The page that hands out the code. */
@PageTest
class RecoveryCodePageTests {

    private static final String PAGE = "/settings/recovery";
    private static final String WALK = "/guides/light";

    @TestBean(methodName = "app.ownlight.support.Watch#shared")
    Clock clock;

    @Autowired
    MockMvc mvc;

    private MockVisitor person;

    @BeforeEach
    void somebody_writes() {
        person = new MockVisitor(mvc);
        person.begins();
    }

    @Test
    void is_offered_on_the_walk_once_something_is_written() {
        assertThat(new MockVisitor(mvc).opens(WALK).body()).doesNotContain(PAGE);
        assertThat(person.opens(WALK).body()).doesNotContain(PAGE);

        person.writes("", "The first words.");

        assertThat(person.opens(WALK).page().select("main a[href=" + PAGE + "]"))
                .hasSize(1);
    }

    @Test
    void shows_the_same_code_until_it_is_settled() {
        Answer first = person.opens(PAGE);

        assertThat(groups(first)).hasSize(7);
        assertThat(groups(person.opens(PAGE))).isEqualTo(groups(first));
        assertThat(asked(person.opens(PAGE))).isEqualTo(asked(first));
        assertThat(first.body()).contains("nobody, including us, can open this journal");
    }

    @Test
    void asks_for_any_of_the_seven_groups() {
        FilledForm another = person.opens(PAGE).form().with("action", "decline");
        another.fields().put("action", "new");
        List<Integer> asked = IntStream.range(0, 40)
                .mapToObj(once -> asked(person.opens(person.sends(another).location())))
                .distinct()
                .toList();

        assertThat(asked).hasSizeGreaterThan(2).allMatch(number -> number >= 1 && number <= 7);
    }

    @Test
    void is_worth_nothing_before_a_group_is_typed_back() {
        Answer page = person.opens(PAGE);
        String code = String.join("-", groups(page));

        Answer refused = person.sends(page.form().with("confirm", "AAAAA").with("action", "confirm"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(groups(refused)).isEqualTo(groups(page));
        assertThat(refused.page().expectFirst("#confirm-error").text()).startsWith("This group is not");
        assertThat(new MockVisitor(mvc)
                        .recovers(person.name(), code, MockVisitor.PHRASE + " again")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void takes_the_group_in_small_letters_and_is_never_shown_again() {
        person.writes("", "The first words.");
        Answer page = person.opens(PAGE);
        String group = groups(page).get(asked(page) - 1);

        Answer done = person.sends(
                page.form().with("confirm", " " + group.toLowerCase()).with("action", "confirm"));

        assertThat(done.status()).isEqualTo(303);
        Answer after = person.opens(done.location());
        assertThat(after.body()).contains("This journal has a recovery code").doesNotContain(groups(page));
        assertThat(person.opens(WALK).body()).doesNotContain(PAGE);
    }

    @Test
    void is_gone_with_the_lock() {
        List<String> shown = groups(person.opens(PAGE));
        person.exchanges("POST", "/leave", Map.of());

        person.unlocks();

        assertThat(groups(person.opens(PAGE))).hasSize(7).doesNotContainAnyElementsOf(shown);
    }

    @Test
    void can_be_declined_and_made_later() {
        person.writes("", "The first words.");
        FilledForm form = person.opens(PAGE).form();

        assertThat(person.sends(form.with("action", "decline")).status()).isEqualTo(303);

        Answer after = person.opens(PAGE);
        assertThat(groups(after)).isEmpty();
        assertThat(after.body()).contains("has no recovery code");
        assertThat(person.opens(WALK).body()).doesNotContain(PAGE);
        assertThat(person.sends(after.form().with("action", "new")).status()).isEqualTo(303);
        assertThat(groups(person.opens(PAGE))).hasSize(7);
    }

    @Test
    void makes_a_new_code_only_for_who_knows_the_passphrase() {
        String old = person.takesRecoveryCode();
        FilledForm form = person.opens(PAGE).form().with("action", "new");

        Answer refused = person.sends(form.with("passphrase", "a near miss of the passphrase"));
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.body()).doesNotContain("near miss");
        assertThat(groups(person.opens(PAGE))).isEmpty();

        assertThat(person.sends(form.with("passphrase", MockVisitor.PHRASE)).status())
                .isEqualTo(303);
        String fresh = person.takesRecoveryCode();

        assertThat(fresh).isNotEqualTo(old);
        String next = "another quiet orchard behind walls";
        assertThat(new MockVisitor(mvc).recovers(person.name(), old, next).status())
                .isEqualTo(401);
        assertThat(new MockVisitor(mvc).recovers(person.name(), fresh, next).status())
                .isEqualTo(303);
    }

    @Test
    void is_made_only_for_who_knows_the_passphrase_when_that_was_typed_a_while_ago() {
        Watch.shared().goesOn(Duration.ofMinutes(5));
        person.opens("/journal");
        Watch.shared().goesOn(Duration.ofMinutes(6));

        Answer page = person.opens(PAGE);
        assertThat(groups(page)).isEmpty();
        FilledForm form = page.form().with("action", "new");
        assertThat(person.sends(form).status()).isEqualTo(401);
        assertThat(person.sends(form.with("passphrase", MockVisitor.PHRASE)).status())
                .isEqualTo(303);
        assertThat(groups(person.opens(PAGE))).hasSize(7);
    }

    @Test
    void the_old_code_holds_until_the_new_one_is_confirmed() {
        String old = person.takesRecoveryCode();
        person.sends(
                person.opens(PAGE).form().with("passphrase", MockVisitor.PHRASE).with("action", "new"));
        person.opens(PAGE);

        assertThat(new MockVisitor(mvc)
                        .recovers(person.name(), old, "another quiet orchard behind walls")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void is_made_void_only_for_who_knows_the_passphrase() {
        String code = person.takesRecoveryCode();
        FilledForm form = person.opens(PAGE).form().with("action", "decline");

        assertThat(person.sends(form).status()).isEqualTo(401);
        assertThat(person.sends(form.with("passphrase", MockVisitor.PHRASE)).status())
                .isEqualTo(303);

        assertThat(person.opens(PAGE).body()).contains("has no recovery code");
        assertThat(new MockVisitor(mvc)
                        .recovers(person.name(), code, "another quiet orchard behind walls")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void needs_an_open_journal_and_its_own_form() {
        assertThat(new MockVisitor(mvc).opens(PAGE).location()).isEqualTo("/unlock?to=" + PAGE);
        for (String action : List.of("confirm", "decline", "new")) {
            assertThat(person.exchanges("POST", PAGE, Map.of("action", action, "_csrf", "foreign"))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(groups(person.opens(PAGE))).hasSize(7);
    }

    @Test
    void a_confirmation_that_comes_too_late_shows_the_page_as_it_is() {
        FilledForm form = person.opens(PAGE).form().with("confirm", "AAAAA").with("action", "confirm");
        person.takesRecoveryCode();

        assertThat(person.sends(form).location()).isEqualTo(PAGE);
    }

    private static List<String> groups(Answer page) {
        return page.page().select(".recovery-code span").eachText();
    }

    private static int asked(Answer page) {
        String label = page.page().expectFirst("label[for=confirm]").text();
        return Integer.parseInt(label.replaceAll("\\D", ""));
    }
}
