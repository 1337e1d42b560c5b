package app.ownlight;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Looks through the settings of the hosted run before anything starts, and names all that is missing or unsafe at once. */
class HostedSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** An address in digits, or a network of them of a size that somebody has thought about. */
    private static final Pattern PROXY = Pattern.compile("[0-9a-fA-F.:]+(?:/(?:[89]|[1-9]\\d|1[01]\\d|12[0-8]))?");

    /** For the operator's password as for a passphrase (NIST SP 800-63B-4, 3.1.1.2: at least 15 where nothing else is asked). */
    private static final int SHORTEST = 15;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getEnvironment().acceptsProfiles(Profiles.of("hosted"))) {
            List<String> problems = problems(context.getEnvironment());
            if (!problems.isEmpty()) {
                throw new UnsafeStartException(problems);
            }
        }
    }

    static List<String> problems(ConfigurableEnvironment settings) {
        List<String> problems = new ArrayList<>();
        if (!isOrigin(settings.getProperty("ownlight.address", ""))) {
            problems.add("No address is set that people open, such as https://journal.example.org with nothing after"
                    + " the name: OWNLIGHT_ADDRESS.");
        }
        if (!namesProxies(settings.getProperty("ownlight.proxy", ""))) {
            problems.add("No TLS proxy is named: set OWNLIGHT_PROXY to its address in digits, such as 10.0.0.5, or to"
                    + " its network, such as 10.0.0.0/24; several are parted by commas.");
        }
        if (!settings.getProperty("spring.datasource.url", "").startsWith("jdbc:postgresql:")) {
            problems.add("No PostgreSQL is named: SPRING_DATASOURCE_URL, such as"
                    + " jdbc:postgresql://db.example.org/ownlight?sslmode=verify-full.");
        }
        if (!settings.getProperty("server.servlet.session.cookie.secure", "").equals("true")
                || !settings.getProperty("server.forward-headers-strategy", "").equals("native")) {
            problems.add("server.servlet.session.cookie.secure and server.forward-headers-strategy stay as the profile"
                    + " hosted has them: true and native.");
        }
        String password = settings.getProperty("ownlight.operator.password");
        if (password != null && password.codePointCount(0, password.length()) < SHORTEST) {
            problems.add(
                    "The password of the operator's page has fewer than %d characters: set a longer one, such as five"
                                    .formatted(SHORTEST)
                            + " words drawn by chance, or none, and there is no such page: OWNLIGHT_OPERATOR_PASSWORD.");
        }
        return problems;
    }

    private static boolean isOrigin(String address) {
        try {
            URI uri = URI.create(address);
            return "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && address.equals("https://" + uri.getRawAuthority());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static boolean namesProxies(String proxies) {
        for (String proxy : proxies.split(",", -1)) {
            if (!PROXY.matcher(proxy.strip()).matches()) {
                return false;
            }
        }
        return true;
    }
}
