package app.ownlight;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.util.ReflectionUtils;

/** Whatever is asked of the database about somebody's records says whose they are, so that nobody else's are ever found. */
class OwnerTests {

    private static final Pattern OWNED = Pattern.compile("account(Id|_id) = :accountId|values \\(:accountId,");

    /** Hands out owners and nothing of theirs, so that each can be asked for by themselves. */
    private static final Pattern OWNERS = Pattern.compile("^select distinct \\w\\.accountId from ");

    /** An account is its own owner; only its name leads to it from outside. */
    private static final Pattern ACCOUNT =
            Pattern.compile("\\bid = :id|values \\(:id,|find(AndHold)?ById|findByFoldedName|idByFoldedName");

    static List<Method> queries() {
        return repositories().flatMap(type -> Stream.of(type.getMethods())).toList();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void is_in_every_query(Method query) {
        boolean account = entity(query.getDeclaringClass()).getSimpleName().equals("Account");

        assertThat(asked(query)).containsPattern(account ? ACCOUNT.pattern() : OWNED + "|" + OWNERS);
    }

    @Test
    void is_in_the_key_of_every_record() {
        assertThat(repositories()
                        .map(OwnerTests::entity)
                        .filter(entity -> !entity.getSimpleName().equals("Account")))
                .isNotEmpty()
                .allMatch(entity -> ReflectionUtils.findField(entity, "accountId") != null);
    }

    @Test
    void is_asked_by_no_feature_past_its_repository() throws IOException {
        Pattern records = Pattern.compile(
                "(?i)\\b(from|into|update)\\s+(account|entry|draft|late_save|check_in|letter|deleted_entry)\\b");
        for (Path source : sources()) {
            String text = Files.readString(source);
            assertThat(text.matches("(?s).*(JdbcClient|JdbcTemplate|EntityManager).*")
                            && records.matcher(text).find())
                    .as(source.toString())
                    .isFalse();
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/java/app/ownlight"), 2)) {
            return all.filter(
                            file -> file.toString().matches(".*/ownlight/\\w+/\\w+(?<!Repository|PepperCheck)\\.java"))
                    .toList();
        }
    }

    /** The query as it is written, or its name, of which Spring Data makes one. */
    private static String asked(Method method) {
        Query query = AnnotatedElementUtils.findMergedAnnotation(method, Query.class);
        return query != null
                ? query.value()
                : method.getName().replaceFirst("By(?=AccountId)", "By accountId = :accountId ");
    }

    private static Class<?> entity(Class<?> repository) {
        return ResolvableType.forClass(repository)
                .as(Repository.class)
                .getGeneric(0)
                .toClass();
    }

    private static Stream<Class<?>> repositories() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("app.ownlight").stream()
                        .filter(type -> type.isInterface() && type.isAssignableTo(Repository.class))
                        .map(JavaClass::reflect);
    }
}
