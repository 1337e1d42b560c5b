package app.ownlight.journal;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Entries;
import app.ownlight.entry.WrittenEntry;
import app.ownlight.writing.EntryWriter;
import app.ownlight.writing.WritingBox;
import app.ownlight.writing.WritingForm;
import app.ownlight.writing.WritingPage;
import app.ownlight.writing.WritingPages;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The box in which an entry is changed. */
@Component
class EditBox implements WritingBox {

    private static final Pattern PATH = Pattern.compile("/journal/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/edit");

    private final Entries entries;

    EditBox(Entries entries) {
        this.entries = entries;
    }

    WritingPage page(UUID entry) {
        return new Page(entry);
    }

    @Override
    public Optional<WritingPage> at(String path, Locale locale) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches() ? Optional.of(page(UUID.fromString(matcher.group(1)))) : Optional.empty();
    }

    /** One entry, whether or not it is there. */
    private final class Page implements WritingPage {

        private final UUID entry;

        Page(UUID entry) {
            this.entry = entry;
        }

        @Override
        public String address() {
            return WritingPages.edit(entry);
        }

        @Override
        public String view(WritingForm form, @Nullable OpenJournal journal, Model model) {
            if (journal != null) {
                entries.find(journal, entry).ifPresent(found -> model.addAttribute("entry", found));
            }
            return "journal/edit";
        }

        @Override
        public WritingForm receive(WritingForm sent) {
            return sent.on(address()).against(entry, sent.revision());
        }

        /** A change may leave nothing of the words. */
        @Override
        public boolean hasNothing(WritingForm form, @Nullable OpenJournal journal) {
            return false;
        }

        @Override
        public boolean save(OpenJournal journal, WritingForm form, EntryWriter writer) {
            return form.asksTo("both") ? saveBoth(journal, form, writer) : writer.change(journal, form);
        }

        @Override
        public void confirm(OpenJournal journal, WritingForm form, EntryWriter writer) {
            if (!form.asksTo("both")) {
                writer.confirm(journal, form);
            } else if (!areJoined(writer.stored(journal, form), form)) {
                confirmBoth(journal, form, writer);
            }
        }

        @Override
        public Next next(WritingForm form, @Nullable OpenJournal journal) {
            boolean apart = journal != null
                    && form.asksTo("both")
                    && entries.find(journal, form.draft()).isPresent();
            return new Next("/journal/" + entry, apart ? "entry.saved.apart" : "entry.saved");
        }

        /** Both the stored words and the writer's: as one entry, or as two where one cannot hold them. */
        private boolean saveBoth(OpenJournal journal, WritingForm form, EntryWriter writer) {
            WrittenEntry stored = writer.stored(journal, form);
            if (areJoined(stored, form)) {
                return writer.deleteDraft(journal, form);
            }
            return MergedText.fit(stored, form)
                    ? writer.change(journal, stored, MergedText.join(stored, form))
                    : writer.add(journal, form.against(form.draft(), 0), stored.question());
        }

        private void confirmBoth(OpenJournal journal, WritingForm form, EntryWriter writer) {
            WrittenEntry stored = writer.stored(journal, form);
            writer.confirm(
                    journal,
                    MergedText.fit(stored, form) ? MergedText.join(stored, form) : form.against(form.draft(), 0));
        }

        private static boolean areJoined(WrittenEntry stored, WritingForm form) {
            return stored.revision() > form.revision() && MergedText.areIn(stored, form);
        }
    }
}
