package app.ownlight.security;

/** The program was told to answer on an address that other machines reach. */
class OpenAddressException extends RuntimeException {

    OpenAddressException(String address) {
        super(address);
    }
}
