package app.ownlight.journal;

import app.ownlight.account.OpenJournal;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps what stood in a box when its writer left: always as an entry of its own, so that nothing is overwritten unseen. */
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
        if (edited.isPresent()) {
            kept.add(journal, form.against(UUID.randomUUID(), 0), edited.get().question());
        } else {
            Question question =
                    prompts.at(form.from(), locale).map(PromptPlace::question).orElse(null);
            kept.add(journal, form, question);
        }
    }

    private static boolean isUnchanged(WrittenEntry entry, WritingForm form) {
        return entry.text().equals(form.text()) && entry.title().equals(form.title());
    }
}
