package app.ownlight.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What holds before a handler is asked; what its controller says holds too. A handler without it needs an open journal. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {

    /** All that hold. */
    Rule[] value();

    /** What can be said of a handler. */
    enum Rule {

        /** Everybody may ask, with an open journal or without one. */
        OPEN,

        /**
         * Open, and the same for every visitor of one language and theme: it is kept once it was drawn, and is there while the
         * database is away, which it does not ask for a visitor.
         */
        PAGE_TO_READ,

        /**
         * The form is shown again, with what was typed, where its token is out of date. The handler asks whether the form is stale;
         * any other would go on as if the token were there.
         */
        SHOWN_AGAIN,

        /** The same only where words came along, which are kept as on leaving. */
        KEEPS_WORDS,

        /** Done without a token. Cookies are Strict, so a forged one comes without a journal and changes nothing. */
        WITHOUT_TOKEN,

        /** A form that is refused for want of a journal leads back to its page after the way in, as a page does. */
        LEADS_BACK
    }
}
