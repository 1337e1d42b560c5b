package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import app.ownlight.signin.SignInForm;
import org.jspecify.annotations.Nullable;

/**
 * What was sent from a writing box. A handler that takes one gets it from {@link SubmissionResolver}.
 *
 * @param signIn what was given to get in, where no journal was open
 * @param journal the open journal, or null
 * @param ticket whose words these are, as the form says; null where it says nothing
 * @param stale whether the form's token is out of date
 */
public record Submission(
        WritingForm form,
        SignInForm signIn,
        @Nullable OpenJournal journal,
        @Nullable String ticket,
        boolean stale) {

    Submission with(WritingForm other) {
        return new Submission(other, signIn, journal, ticket, stale);
    }
}
