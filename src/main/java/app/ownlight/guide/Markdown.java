package app.ownlight.guide;

import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as HTML that is safe to print, or as plain words. */
final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> Markdown::trustOwnPages)
            .build();

    private Markdown() {}

    /** Raw HTML is shown as text and addresses with a script are dropped. */
    static String html(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new BelowTheTitle());
        return RENDERER.render(document);
    }

    /** The words alone, with single spaces. */
    static String words(String markdown) {
        Words words = new Words();
        PARSER.parse(markdown).accept(words);
        return words.found.toString().strip().replaceAll("\\s+", " ");
    }

    /** A link to a page of ours needs no {@code rel="nofollow"}. */
    private static void trustOwnPages(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link link && link.getDestination().matches("/([^/].*)?")) {
            attributes.remove("rel");
        }
    }

    /** The page's only h1 is the section's title. */
    private static final class BelowTheTitle extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.max(2, heading.getLevel()));
        }
    }

    private static final class Words extends AbstractVisitor {
        private final StringBuilder found = new StringBuilder();

        @Override
        public void visit(Text text) {
            found.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            found.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            found.append(' ');
        }

        @Override
        public void visit(HardLineBreak end) {
            found.append(' ');
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            found.append(' ');
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            found.append(' ');
        }
    }
}
