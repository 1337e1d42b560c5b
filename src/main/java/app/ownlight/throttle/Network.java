package app.ownlight.throttle;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/** The network that a request comes from, as one household or office is given it: IPv4 /24, IPv6 /56. */
final class Network {

    private Network() {}

    /**
     * The first bytes of the address: 3 of IPv4, 7 of IPv6. Empty on loopback, where everybody is at the same machine: guesses at
     * one journal there would keep a whole household out of theirs.
     *
     * @param address in digits, as the connection tells it
     */
    static Optional<byte[]> of(String address) {
        try {
            InetAddress from = InetAddress.getByName(address);
            byte[] bytes = from.getAddress();
            return from.isLoopbackAddress()
                    ? Optional.empty()
                    : Optional.of(Arrays.copyOf(bytes, bytes.length == 4 ? 3 : 7));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("A request came from no address");
        }
    }
}
