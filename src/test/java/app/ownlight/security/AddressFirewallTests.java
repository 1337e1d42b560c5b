package app.ownlight.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.firewall.RequestRejectedException;

class AddressFirewallTests {

    private static final int WATCHING = 8081;

    private final AddressFirewall hosted = firewall("https://journal.example.org", WATCHING);
    private final AddressFirewall personal = firewall("", -1);

    @ParameterizedTest
    @CsvSource({"journal.example.org, 443", "JOURNAL.example.org, 443"})
    void lets_through_who_asks_for_the_one_address_over_tls(String host, int port) {
        assertThat(hosted.getFirewalledRequest(request("https", host, port, 8080)))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "http, journal.example.org, 443, 8080",
        "http, journal.example.org, 80, 8080",
        "https, journal.example.org, 8443, 8080",
        "https, evil.example, 443, 8080",
        "https, localhost, 443, 8080",
        "http, localhost, 8080, 8080",
        "http, evil.example, 8081, 8081",
        "https, journal.example.org, 443, 8081"
    })
    void refuses_every_other_way_to_the_hosted_run(String scheme, String host, int port, int answering) {
        assertThatThrownBy(() -> hosted.getFirewalledRequest(request(scheme, host, port, answering)))
                .isInstanceOf(RequestRejectedException.class);
    }

    @Test
    void lets_the_machine_itself_ask_how_the_program_is() {
        assertThat(hosted.getFirewalledRequest(request("http", "127.0.0.1", WATCHING, WATCHING)))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"localhost, 8080, true", "127.0.0.1, 8080, true", "evil.example, 8080, false", "localhost, 80, false"})
    void answers_this_machine_alone_in_the_personal_run(String host, int port, boolean answers) {
        MockHttpServletRequest request = request("http", host, port, 8080);

        if (answers) {
            assertThat(personal.getFirewalledRequest(request)).isNotNull();
        } else {
            assertThatThrownBy(() -> personal.getFirewalledRequest(request))
                    .isInstanceOf(RequestRejectedException.class);
        }
    }

    private static AddressFirewall firewall(String address, int watching) {
        return new AddressFirewall(new PublicAddress(address), new LoopbackPorts(watching));
    }

    private static MockHttpServletRequest request(String scheme, String host, int port, int answering) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setScheme(scheme);
        request.setSecure(scheme.equals("https"));
        request.setServerName(host);
        request.setServerPort(port);
        request.setLocalPort(answering);
        return request;
    }
}
