package app.ownlight.guide;

import app.ownlight.start.SourceFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a figure's shapes and gives them the name and description that people who do not see it need. */
final class Drawing {

    private Drawing() {}

    /**
     * @param section makes the ids unique on a page that shows several figures
     * @return one svg element to print inline; role, name and description as in WAI-ARIA Graphics and SVG-AAM
     */
    static String read(SourceFile file, String section, String title, String description) {
        Document drawing = parse(file);
        Element svg = drawing.getDocumentElement();
        Shapes.check(file, svg);
        String name = "figure-" + section;
        svg.setAttribute("role", "img");
        svg.setAttribute("aria-labelledby", name + "-title " + name + "-desc");
        svg.setAttribute("focusable", "false");
        svg.insertBefore(element(drawing, "desc", name + "-desc", description), svg.getFirstChild());
        svg.insertBefore(element(drawing, "title", name + "-title", title), svg.getFirstChild());
        return serialise(drawing);
    }

    private static Element element(Document drawing, String tag, String id, String text) {
        Element element = drawing.createElement(tag);
        element.setAttribute("id", id);
        element.setTextContent(text);
        return element;
    }

    private static Document parse(SourceFile file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setIgnoringComments(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The default handler prints to the console.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(file.text().strip())));
        } catch (SAXParseException bad) {
            throw file.broken("line " + bad.getLineNumber(), "is not XML: " + bad.getMessage());
        } catch (SAXException | IOException bad) {
            throw file.broken("file", "is not XML: " + bad.getMessage());
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String serialise(Document drawing) {
        try {
            StringWriter written = new StringWriter();
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.transform(new DOMSource(drawing), new StreamResult(written));
            // HTML knows the namespace of an inline svg by itself.
            return written.toString().replaceFirst(" xmlns=\"[^\"]*\"", "");
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
