package app.ownlight.keepsake;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.entry.EntryHead;
import app.ownlight.entry.EntryLine;
import app.ownlight.entry.Question;
import app.ownlight.guide.Guide;
import app.ownlight.guide.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeepsakeStockTests {

    private static final Section CYCLE = section("cycle");
    private static final Guide LIGHT = new Guide("light", 1, "en", "Light", "", List.of(CYCLE), List.of(), null);

    @Test
    void lists_the_newest_answers_and_pages_and_offers_the_others_together() {
        List<EntryLine> lines = new ArrayList<>();
        IntStream.range(0, 405).forEach(i -> lines.add(line("2026-03-02", "cycle")));
        IntStream.range(0, 101).forEach(i -> lines.add(line("2025-03-02", null)));

        KeepsakeStock stock = KeepsakeStock.of(List.of(LIGHT), lines, List.of());

        KeepsakeStock.SectionEntries cycle = stock.sections().get(0);
        assertThat(cycle.listed()).isEqualTo(lines.subList(0, 400));
        assertThat(cycle.older()).isEqualTo(lines.subList(400, 405));
        assertThat(cycle.ticked(stock.usual())).hasSize(405);
        assertThat(stock.listedPages()).isEqualTo(lines.subList(405, 505));
        assertThat(stock.years()).containsExactly(Map.entry(2025, 101L));
        assertThat(stock.tickedPages(new KeepsakeForm("", Set.of("year:2025")))).hasSize(101);
    }

    @Test
    void puts_what_was_noticed_beside_the_answers_and_what_no_guide_asks_any_more_with_the_pages() {
        EntryLine noticed = line("2026-03-02", "notice/cycle");
        EntryLine gone = line("2026-03-02", "vanished");
        EntryLine loop = line("2026-03-02", "loop");

        KeepsakeStock stock = KeepsakeStock.of(List.of(LIGHT), List.of(noticed, gone, loop), List.of());

        assertThat(stock.sections().get(0).listed()).containsExactly(noticed);
        assertThat(stock.pages()).containsExactly(gone, loop);
        assertThat(stock.loops()).isEmpty();
    }

    @Test
    void counts_what_cannot_be_opened() {
        KeepsakeStock stock =
                KeepsakeStock.of(List.of(LIGHT), List.of(new EntryLine(UUID.randomUUID(), 1, null)), List.of());

        assertThat(stock.damaged()).isEqualTo(1);
        assertThat(stock.pages()).isEmpty();
    }

    private static EntryLine line(String date, String section) {
        Question question = section == null ? null : new Question("light", 1, "en", section, "asked", "Why?");
        EntryHead head = new EntryHead(Instant.EPOCH, "UTC", LocalDate.parse(date), question, "", "line");
        return new EntryLine(UUID.randomUUID(), 1, head);
    }

    private static Section section(String slug) {
        return new Section(slug, "The cycle", "", "", List.of(), null, null, true, List.of());
    }
}
