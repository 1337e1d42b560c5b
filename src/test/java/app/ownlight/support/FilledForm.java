package app.ownlight.support;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A form as it stands on a page, with all that is hidden or typed in it, to be filled in by the name of a field or by its label. */
public final class FilledForm {

    private final Element form;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private FilledForm(Element form) {
        this.form = form;
        form.select("input[name]:not([type=checkbox]:not([checked]), [type=radio]:not([checked]))")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("textarea[name]").forEach(field -> fields.put(field.attr("name"), field.wholeText()));
    }

    static FilledForm on(Document page) {
        return new FilledForm(page.expectFirst("main form[method=post]"));
    }

    /** Types into a field, or presses a button that has a name. */
    public FilledForm with(String field, String value) {
        Element label = form.selectFirst("label:matchesWholeOwnText(^\\Q" + field + "\\E$)");
        String name = label == null
                ? field
                : form.expectFirst("#" + label.attr("for")).attr("name");
        if (form.getElementsByAttributeValue("name", name).isEmpty()) {
            throw new AssertionError("The form has no field " + field + ": " + form);
        }
        fields.put(name, value);
        return this;
    }

    public String field(String name) {
        return fields.get(name);
    }

    public String action() {
        return form.attr("action");
    }

    public Map<String, String> fields() {
        return fields;
    }
}
