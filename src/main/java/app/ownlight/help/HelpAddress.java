package app.ownlight.help;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where help is, for pages that are printed: on paper a link is no use, so it stands there to be typed. */
public final class HelpAddress {

    private HelpAddress() {}

    /** Such as {@code http://localhost:8080/help}, as whoever asks reaches it. */
    public static String typed() {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/help")
                .toUriString();
    }
}
