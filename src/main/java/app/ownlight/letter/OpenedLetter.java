package app.ownlight.letter;

import app.ownlight.writing.WritingForm;

/** Both parts of a letter, out of their seals, whether or not its day has come. */
record OpenedLetter(LetterHead head, LetterBody body) {

    /** Whether it holds the same words. */
    boolean says(String title, String text) {
        return body.title().equals(title) && body.text().equals(text);
    }

    /** Whether it is what the form asks to seal: months count from the day on which it was sealed. */
    boolean says(WritingForm form) {
        return says(form.title(), form.text()) && form.opens().on(head.date()).equals(head.opens());
    }
}
