package app.ownlight.hosted;

import app.ownlight.invitation.Registration;
import app.ownlight.start.StartProblemException;
import app.ownlight.vault.Peppers;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.util.NetMaskSet;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/** Looks through the settings of the hosted run before anything starts, and names all that is missing or unsafe at once. */
class HostedSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** In digits, so that nobody is asked for a name; a network has a size that somebody has thought about. */
    private static final Pattern PROXY = Pattern.compile(
            "(?:\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F.:]+)(?:/(?:[89]|[1-9]\\d|1[01]\\d|12[0-8]))?");

    private static final String PROXIES = "ownlight.proxy";

    /** For the operator's password as for a passphrase (NIST SP 800-63B-4, 3.1.1.2: at least 15 where nothing else is asked). */
    private static final int SHORTEST = 15;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getEnvironment().acceptsProfiles(Profiles.of("hosted"))) {
            List<String> problems = problems(context.getEnvironment());
            if (!problems.isEmpty()) {
                throw StartProblemException.inSettings(problems);
            }
            believe(context.getEnvironment());
        }
    }

    /** Tomcat takes a list for a pattern of text, unless each of it is a network. */
    private static void believe(ConfigurableEnvironment settings) {
        String networks = networks(settings.getRequiredProperty(PROXIES));
        settings.getPropertySources()
                .addFirst(
                        new MapPropertySource("proxies", Map.of("server.tomcat.remoteip.internal-proxies", networks)));
    }

    /** Each address as the network that holds it alone. */
    static String networks(String proxies) {
        return Stream.of(proxies.split(","))
                .map(String::strip)
                .map(proxy -> proxy.contains("/") ? proxy : proxy + (proxy.contains(":") ? "/128" : "/32"))
                .collect(Collectors.joining(","));
    }

    static List<String> problems(ConfigurableEnvironment settings) {
        List<String> problems = new ArrayList<>();
        if (!isOrigin(settings.getProperty("ownlight.address", ""))) {
            problems.add("No address is set that people open, such as https://journal.example.org with nothing after"
                    + " the name: OWNLIGHT_ADDRESS.");
        }
        if (!namesProxies(settings.getProperty(PROXIES, ""))) {
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
        if (new Peppers(settings).ids().isEmpty()) {
            problems.add(
                    "No pepper is set, and a stolen dump alone would let anybody guess passphrases: make one with openssl"
                            + " rand -base64 32, set OWNLIGHT_PEPPERS_1 to it, and keep a copy apart from the dumps.");
        }
        if (Registration.in(settings) == Registration.OPEN
                && !settings.getProperty("ownlight.registration-open-to-everyone", Boolean.class, false)) {
            problems.add(
                    "Everyone who reaches the address could begin a journal: set OWNLIGHT_REGISTRATION to invite or"
                            + " closed, or, if everyone is meant, OWNLIGHT_REGISTRATIONOPENTOEVERYONE to true.");
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
        try {
            return new NetMaskSet().addAll(networks(proxies)).isEmpty();
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
