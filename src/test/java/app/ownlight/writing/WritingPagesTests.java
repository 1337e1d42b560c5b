package app.ownlight.writing;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.PageTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of all writing boxes. */
@PageTest
class WritingPagesTests {

    @Autowired
    WritingPages pages;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/guides/light/cycle/write/2",
                "/guides/light/loop",
                "/journal/new",
                "/journal/0a0b0c0d-1111-4222-8333-444455556666/edit",
                "/letters/new",
                "/then-and-now/light/cycle/2"
            })
    void are_found_by_their_address(String address) {
        assertThat(pages.at(address, Locale.ENGLISH))
                .hasValueSatisfying(page -> assertThat(page.address()).isEqualTo(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/guides/light/cycle/write/2",
                "/guides/light/loop",
                "/letters/new",
                "/then-and-now/light/cycle/2"
            })
    void are_found_by_what_is_answered_on_them(String address) {
        WritingPage page = pages.at(address, Locale.ENGLISH).orElseThrow();

        assertThat(pages.address(page.question(), Locale.ENGLISH)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/guides/light/cycle",
                "/guides/light/cycle/write/99",
                "//elsewhere.example/journal/new",
                "/journal/new?x=y",
                ""
            })
    void are_at_no_other_address_and_words_from_there_are_in_no_box_s_way(String address) {
        assertThat(pages.at(address, Locale.ENGLISH)).isEmpty();

        WritingForm form = WritingForm.empty(address);
        assertThat(pages.sentFrom(form, Locale.ENGLISH).receive(form).box()).isEmpty();
    }

    @Test
    void leave_room_for_all_else_in_the_head_of_a_draft() {
        assertThat(WritingForm.empty("/guides/" + "s".repeat(134) + "/write/1").box())
                .hasSize(150);
        assertThat(WritingForm.empty("/guides/" + "s".repeat(135) + "/write/1").box())
                .isEmpty();
    }
}
