package app.ownlight.support;

import java.util.regex.Pattern;

/**
 * How our Spanish speaks: tú, and ustedes for two people; to a reader of any gender without signs such as @ or /a; and no
 * command, praise or shout.
 */
public final class SpanishTone {

    private static final Pattern BROKEN = Pattern.compile(
            String.join(
                    "|",
                    "[!¡'@\\u2014]| \\u2013 |\\([ao]s?\\)|\\p{L}[oa]/[oa]s?\\b|\\p{L}/a\\b",
                    "\\b(debes|deberías?|tienes que|hay que|simplemente|tóxic[oa]s?|narcisistas?|cur(ar|a|arte|arse))\\b",
                    "\\b(usted|vosotr[oa]s|vuestr[oa]s?|vos|os|sois|estáis|tenéis|podéis)\\b",
                    "(?<!\\b(en|de|para|con|a|por) )\\bél\\b",
                    "\\b(l[oa]s dos|uno mismo|una misma|bienvenid[oa]s?|amig[oa]|novi[oa]|espos[oa])\\b",
                    "\\b(estás|sientes|eres|quedas) (list|sol|segur|herid|agotad|cansad|enamorad|perdid)[oa]\\b"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private SpanishTone() {}

    /** Finds the first place where a text does not keep to it. */
    public static Pattern broken() {
        return BROKEN;
    }
}
