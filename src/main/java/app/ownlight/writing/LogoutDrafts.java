package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps what stood in a box when its writer left, as a draft, and as several where it is too long for one. Nobody is there any
 * more to be asked, so what cannot be kept is taken out.
 */
@Component
public class LogoutDrafts {

    private final DraftWriter unsaved;

    LogoutDrafts(DraftWriter unsaved) {
        this.unsaved = unsaved;
    }

    void keep(OpenJournal journal, WritingForm sent, Locale locale) {
        List<WritingForm> pieces = pieces(sent);
        unsaved.keep(journal, pieces.get(0), locale);
        pieces.stream().skip(1).forEach(piece -> unsaved.setAside(journal, piece, locale));
    }

    /** What was sent, as drafts can hold it: the first stands for the box, those that follow are new words of their own. */
    public static List<WritingForm> pieces(WritingForm sent) {
        WritingForm form = sent.showable();
        String title = form.title().length() > TextRules.MOST_TITLE ? "" : form.title();
        String text = title.equals(form.title()) ? form.text() : form.title() + "\n\n" + form.text();
        List<String> pieces = TextRules.pieces(text);
        List<WritingForm> forms = new ArrayList<>(List.of(form.holding(title, pieces.get(0))));
        for (int i = 1; i < pieces.size(); i++) {
            UUID id = following(form.draftId(), i);
            forms.add(form.holding("", pieces.get(i)).against(id, 0).as(id));
        }
        return forms;
    }

    /** Follows from the form, so that leaving twice keeps each piece once. */
    private static UUID following(UUID form, int number) {
        return new UUID(form.getMostSignificantBits(), form.getLeastSignificantBits() + number);
    }
}
