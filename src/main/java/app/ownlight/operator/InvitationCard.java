package app.ownlight.operator;

import java.util.List;

/**
 * An invitation as it is printed and cut out, in the language of whoever gets it.
 *
 * @param from who offers it
 * @param groups of the code, as it is typed in
 */
record InvitationCard(
        String language, String title, String from, List<String> steps, List<String> groups, List<String> notes) {}
