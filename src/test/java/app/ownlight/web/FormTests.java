package app.ownlight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class FormTests {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    @BeforeEach
    void reads_our_templates_and_texts() {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
    }

    @Test
    void a_box_gives_back_the_words_to_the_last_line_break() {
        String words = "\n\nTwo empty lines first, then </textarea> & a tab\t.\n";

        Element box = draw("area", Map.of("id", "text", "label", "Your words", "value", words, "rows", 10))
                .expectFirst("textarea");

        assertThat(box.wholeText()).isEqualTo(words);
        assertThat(box.attr("autocomplete")).isEqualTo("off");
        assertThat(box.attr("spellcheck")).isEqualTo("false");
    }

    @Test
    void an_empty_box_is_empty() {
        assertThat(draw("area", Map.of("id", "text", "label", "Your words", "rows", 10))
                        .expectFirst("textarea")
                        .wholeText())
                .isEmpty();
    }

    @Test
    void an_error_says_the_same_in_the_summary_and_at_the_field() {
        Element summary = draw("errors", Map.of("errors", Map.of("name", "web.error.503.title")))
                .expectFirst(".error-summary");
        Document field = draw(
                "text",
                Map.of(
                        "id",
                        "name",
                        "label",
                        "Name",
                        "hint",
                        "Any name",
                        "value",
                        "ana",
                        "error",
                        "web.error.503.title",
                        "autocomplete",
                        "username"));
        Element input = field.expectFirst("input");

        assertThat(summary.expectFirst("a").attr("href")).isEqualTo("#name");
        assertThat(input.attr("aria-describedby")).isEqualTo("name-hint name-error");
        assertThat(input.attr("aria-invalid")).isEqualTo("true");
        assertThat(input.val()).isEqualTo("ana");
        assertThat(field.expectFirst("#name-error").text())
                .isEqualTo(summary.expectFirst("a").text());
        assertThat(field.expectFirst("label").attr("for")).isEqualTo("name");
    }

    @Test
    void no_errors_are_no_summary() {
        assertThat(draw("errors", Map.of()).select(".error-summary")).isEmpty();
    }

    @Test
    void a_passphrase_is_never_shown_again() {
        Element input = draw(
                        "passphrase",
                        Map.of(
                                "id",
                                "passphrase",
                                "label",
                                "Passphrase",
                                "autocomplete",
                                "current-password",
                                "value",
                                "secret"))
                .expectFirst("input");

        assertThat(input.attr("type")).isEqualTo("password");
        assertThat(input.hasAttr("value")).isFalse();
        assertThat(input.hasAttr("aria-describedby")).isFalse();
    }

    private Document draw(String fragment, Map<String, Object> parameters) {
        return Jsoup.parse(engine.process("fragments/form", Set.of(fragment), new Context(Locale.US, parameters)));
    }
}
