package app.ownlight.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.OwnlightApplication;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.FileSystemResource;

/** A third language, as somebody adds it: its texts, and one line. */
class NewLanguageTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final String LINE = "--ownlight.languages=en-US,es-US,fr-FR";

    @TempDir
    Path folder;

    private ConfigurableApplicationContext program;

    /** The texts are the English ones, told apart by a letter, and the line stands in the settings as it would in the file. */
    @BeforeEach
    void somebody_translates_the_texts() throws Exception {
        Files.writeString(
                folder.resolve("messages_fr.properties"),
                Files.readAllLines(RESOURCES.resolve("messages.properties")).stream()
                        .map(line -> line.replaceFirst("=", "=F. "))
                        .collect(Collectors.joining("\n")));
        Files.createDirectory(folder.resolve("words"));
        Files.writeString(
                folder.resolve("words/fr.txt"),
                Files.readAllLines(RESOURCES.resolve("words/en.txt")).stream()
                        .map(word -> "f" + word)
                        .collect(Collectors.joining("\n")));
        ClassLoader withTexts = new URLClassLoader(new URL[] {folder.toUri().toURL()});
        program = new SpringApplicationBuilder(OwnlightApplication.class)
                .initializers(context -> {
                    context.getBeanFactory().addBeanPostProcessor(texts(withTexts));
                    context.addProtocolResolver((location, loader) -> location.equals("classpath:words/fr.txt")
                            ? new FileSystemResource(folder.resolve("words/fr.txt"))
                            : null);
                })
                .run("--server.port=0", "--ownlight.home=" + folder.resolve("home"), LINE);
    }

    @AfterEach
    void stops() {
        program.close();
    }

    @Test
    void is_on_every_page_among_the_choices_and_in_the_words_that_are_offered() throws Exception {
        for (String address :
                new String[] {"/", "/about", "/help", "/guides/light", "/settings", "/begin", "/nowhere"}) {
            Document page = get(address, "fr");
            assertThat(page.expectFirst("html").attr("lang")).as(address).isEqualTo("fr");
            assertThat(page.expectFirst("h1").text()).as(address).isNotBlank();
            assertThat(page.select("header [hreflang]").eachText()).containsExactly("English", "Español");
            assertThat(page.select("footer").text()).as(address).contains("F. ");
        }
        assertThat(get("/about", "es").select("header [hreflang]").eachText()).containsExactly("English", "Français");
        assertThat(get("/settings", "en").select("[lang=fr] label").text()).isEqualTo("Français");
        assertThat(get("/begin", "fr").expectFirst(".secret-words").text().split(" "))
                .hasSize(5)
                .allMatch(word -> word.startsWith("f"));
    }

    /** The bundle of messages is looked for in the folder, and then where the others are. */
    private static BeanPostProcessor texts(ClassLoader withTexts) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ResourceBundleMessageSource messages) {
                    messages.setBundleClassLoader(withTexts);
                }
                return bean;
            }
        };
    }

    private Document get(String address, String language) throws Exception {
        URI uri = URI.create("http://localhost:" + program.getEnvironment().getProperty("local.server.port") + address);
        return Jsoup.parse(HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri)
                                .header("Accept-Language", language)
                                .build(),
                        BodyHandlers.ofString())
                .body());
    }
}
