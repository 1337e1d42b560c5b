package app.ownlight.operator;

import app.ownlight.invitation.Invitation;
import app.ownlight.invitation.Invitations;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes invitations and writes their cards: where to go, the code, until when it is good, and what nobody can do. */
@Component
@ConditionalOnOperator
class InvitationCards {

    private final Invitations invitations;
    private final Practice practice;
    private final MessageSource messages;
    private final String address;
    private final ZoneId zone;

    /** @param address the one that people type, as the hosted run is told it */
    InvitationCards(
            Invitations invitations,
            Practice practice,
            MessageSource messages,
            @Value("${ownlight.address}") String address,
            ZoneId zone) {
        this.invitations = invitations;
        this.practice = practice;
        this.messages = messages;
        this.address = address;
        this.zone = zone;
    }

    /** So many new invitations. Their codes are on these cards alone. */
    List<Card> make(int count, Locale locale) {
        return Stream.generate(invitations::make)
                .limit(count)
                .map(invitation -> card(invitation, locale))
                .toList();
    }

    private Card card(Invitation invitation, Locale locale) {
        String until = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(locale)
                .format(invitation.expires().atZone(zone));
        return new Card(
                locale.getLanguage(),
                text(locale, "operator.invitation.title"),
                practice.isNamed()
                        ? text(locale, "operator.card.from", practice.name())
                        : text(locale, "operator.card.from.nobody"),
                List.of(
                        text(locale, "operator.card.open", address.replaceFirst("/$", "") + "/begin"),
                        text(locale, "operator.card.choose"),
                        text(locale, "operator.card.type")),
                List.of(invitation.code().split("-")),
                List.of(
                        text(locale, "operator.invitation.until", until),
                        text(locale, "operator.invitation.passphrase")));
    }

    private String text(Locale locale, String key, String... values) {
        return messages.getMessage(key, values, locale);
    }

    /**
     * An invitation as it is printed and cut out, in the language of whoever gets it.
     *
     * @param from who offers it
     * @param groups of the code, as it is typed in
     */
    record Card(
            String language, String title, String from, List<String> steps, List<String> groups, List<String> notes) {}
}
