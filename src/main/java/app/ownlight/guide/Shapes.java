package app.ownlight.guide;

import app.ownlight.start.SourceFile;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** What a figure may hold: shapes, classes for their colours, and numerals. Nothing that runs, links or styles. */
final class Shapes {

    private static final Set<String> ELEMENTS =
            Set.of("g path circle ellipse rect line polyline polygon text".split(" "));

    private static final Set<String> ATTRIBUTES =
            Set.of(("xmlns viewBox class transform aria-hidden fill opacity stroke"
                            + " stroke-width stroke-linecap stroke-linejoin stroke-dasharray d points"
                            + " x y x1 y1 x2 y2 cx cy r rx ry width height")
                    .split(" "));

    private Shapes() {}

    static void check(SourceFile file, Element svg) {
        if (!svg.getTagName().equals("svg") || !svg.hasAttribute("viewBox")) {
            throw file.broken(svg.getTagName(), "is no svg element with a viewBox");
        }
        checkInside(file, svg);
    }

    private static void checkInside(SourceFile file, Element element) {
        checkAttributes(file, element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                if (!ELEMENTS.contains(inner.getTagName())) {
                    throw file.broken(inner.getTagName(), "is not one of the shapes a figure may hold");
                }
                checkInside(file, inner);
            } else if (!isNumeral(element, child.getTextContent())) {
                throw file.broken(element.getTagName(), "holds text; words stand in the legend, numerals in <text>");
            }
        }
    }

    private static void checkAttributes(SourceFile file, Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (!ATTRIBUTES.contains(attribute.getNodeName())) {
                throw file.broken(
                        element.getTagName() + " " + attribute.getNodeName(), "is not an attribute a figure may have");
            }
            if (attribute.getNodeValue().contains("url(")) {
                throw file.broken(element.getTagName() + " " + attribute.getNodeName(), "links to something");
            }
        }
    }

    private static boolean isNumeral(Element parent, String text) {
        return text.isBlank() || parent.getTagName().equals("text") && text.matches("[0-9]+");
    }
}
