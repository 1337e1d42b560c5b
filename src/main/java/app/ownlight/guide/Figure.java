package app.ownlight.guide;

import java.util.List;

/**
 * A drawing beside the text. The legend carries all its meaning; the drawing is an aid.
 *
 * @param title its accessible name
 * @param description what is drawn, for those who do not see it
 * @param svg an inline drawing with title and description inside, safe to print as it is
 * @param legend what the numbered points mean, in order
 * @param closing a last sentence under the legend, or empty
 */
public record Figure(String title, String description, String svg, List<String> legend, String closing) {

    public Figure {
        legend = List.copyOf(legend);
    }
}
