package app.ownlight.throttle;

import app.ownlight.account.AccountName;
import app.ownlight.session.CookieWriter;
import app.ownlight.vault.Hmac;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Knows the browser that its owner called their own, so that guesses from elsewhere keep nobody waiting there (OWASP, "Slow Down
 * Online Guessing Attacks with Device Cookies"). The cookie is 16 random bytes and a mark over them and the journal's name; it
 * holds no name, opens nothing, and fits no other journal. Without it, or with a forged one, guesses are counted as anybody's.
 */
@Component
public class TrustedDevice {

    private static final String PURPOSE = "own browser";
    private static final int ID_BYTES = 16;
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final SecureRandom chance = new SecureRandom();
    private final String name;
    private final Hmac marks;
    private final CookieWriter cookies;

    TrustedDevice(@Value("${ownlight.cookies.browser}") String name, Hmac marks, CookieWriter cookies) {
        this.name = name;
        this.marks = marks;
        this.cookies = cookies;
    }

    /** The random bytes of this browser, where it is the own one of this journal's owner. */
    Optional<byte[]> id(AccountName journal, HttpServletRequest request) {
        return sent(request)
                .filter(value -> value.length == ID_BYTES + Hmac.BYTES)
                .filter(value -> marks.fits(
                        PURPOSE,
                        message(Arrays.copyOf(value, ID_BYTES), journal),
                        Arrays.copyOfRange(value, ID_BYTES, value.length)))
                .map(value -> Arrays.copyOf(value, ID_BYTES));
    }

    public boolean isMarked(HttpServletRequest request) {
        return WebUtils.getCookie(request, name) != null;
    }

    /** Does what the unlock page was asked to: {@code mark} or {@code forget}; otherwise all stays as it is. */
    public void change(String asked, AccountName journal, HttpServletResponse response) {
        if (asked.equals("mark")) {
            byte[] id = new byte[ID_BYTES];
            chance.nextBytes(id);
            byte[] mark = marks.mark(PURPOSE, message(id, journal));
            String value = Base64.getUrlEncoder().withoutPadding().encodeToString(joined(id, mark));
            cookies.set(name, value, A_YEAR, response);
        } else if (asked.equals("forget")) {
            cookies.remove(name, response);
        }
    }

    private Optional<byte[]> sent(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name);
        try {
            return Optional.ofNullable(cookie)
                    .map(found -> Base64.getUrlDecoder().decode(found.getValue()));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static byte[] message(byte[] id, AccountName journal) {
        return joined(id, journal.folded().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
