package app.ownlight.journal;

import app.ownlight.account.OpenJournal;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps what stood in a box when its writer left: always as an entry of its own, so that nothing is overwritten
 * unseen, and of several where it is too long for one. Nobody is there any more to be asked.
 */
@Component
class LeftWords {

    private final Entries entries;
    private final KeptWords kept;
    private final Prompts prompts;

    LeftWords(Entries entries, KeptWords kept, Prompts prompts) {
        this.entries = entries;
        this.kept = kept;
        this.prompts = prompts;
    }

    void keep(OpenJournal journal, WritingForm sent, Locale locale) {
        WritingForm form = sent.showable();
        Optional<WrittenEntry> edited = entries.find(journal, form.entry());
        if (form.isBlank() || edited.filter(entry -> isUnchanged(entry, form)).isPresent()) {
            return;
        }
        Question question = edited.map(WrittenEntry::question)
                .or(() -> prompts.at(form.from(), locale).map(PromptPlace::question))
                .orElse(null);
        UUID id = edited.isPresent() ? UUID.randomUUID() : form.entry();
        String title = form.title().length() > Words.MOST_TITLE ? "" : form.title();
        String text = title.equals(form.title()) ? form.text() : form.title() + "\n\n" + form.text();
        for (String piece : Words.pieces(text)) {
            kept.add(journal, form.holding(id, title, piece), question);
            id = UUID.randomUUID();
        }
    }

    private static boolean isUnchanged(WrittenEntry entry, WritingForm form) {
        return entry.text().equals(form.text()) && entry.title().equals(form.title());
    }
}
