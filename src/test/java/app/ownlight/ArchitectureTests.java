package app.ownlight;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.ControllerAdvice;

class ArchitectureTests {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.ownlight");

    private static final String ROOT = "app.ownlight";

    /** They are about requests, all of them. */
    private static final Set<Room> OF_REQUESTS = EnumSet.of(Room.access, Room.security, Room.session, Room.web);

    /** What the framework asks with a request, and the page of a box, which fills its own model. */
    private static final List<String> FACING_THE_WEB = List.of(
            "jakarta.servlet.Filter",
            "org.springframework.web.servlet.HandlerInterceptor",
            "org.springframework.web.servlet.LocaleResolver",
            "org.springframework.web.method.support.HandlerMethodArgumentResolver",
            "org.springframework.security.web.AuthenticationEntryPoint",
            "app.ownlight.writing.WritingBox");

    /** Everything else that takes a request, a session or a model, and what for. */
    private static final Set<String> TAKE_A_REQUEST = Set.of(
            // Whoever guesses is told by the address and the cookies of a request.
            "throttle.Buckets",
            "throttle.Throttle",
            "throttle.TooSoonException",
            "throttle.TrustedDevice",
            // What a browser asks for, and what was opened once for a request.
            "language.Languages",
            "settings.ReadingCookies",
            "settings.RequestSettings",
            "journal.Opening",
            // Whoever signs in or changes a key gets a session and cookies.
            "credentials.PassphraseChange",
            "credentials.RecoveryService",
            "credentials.ShownCodes",
            "signin.Admission",
            "signin.CredentialErrors",
            "signin.Reauthentication",
            "signin.SignInForm",
            "signin.SignInService",
            // A port is told by the request that came in there.
            "operator.OperatorConnector",
            // Pages that several controllers draw.
            "thenandnow.TakesPages",
            "writing.DraftFinder",
            "writing.SubmissionResponder",
            "writing.WritingPage",
            "writing.WritingPages",
            "entry.DeletedEntries");

    /** Each room and those that it knows, neither more nor fewer; the picture in docs/architecture.md says the same. */
    enum Room {
        access,
        account("vault"),
        checkin("access", "account", "entry", "guide", "records", "session", "settings", "vault", "writing"),
        credentials("access", "account", "session", "settings", "signin", "throttle", "vault"),
        draft("account", "entry", "records", "vault"),
        entry("account", "guide", "records", "vault"),
        guide("start"),
        help("access", "start"),
        hosted("account", "invitation", "start", "storage", "vault"),
        invitation("account"),
        journal("access", "account", "entry", "guide", "letter", "session", "settings", "signin", "writing"),
        keepsake("access", "account", "entry", "guide", "help", "letter", "loop", "patterns", "session"),
        language("account", "settings"),
        late("account", "draft", "entry", "records", "vault"),
        letter("access", "account", "draft", "entry", "records", "settings", "vault", "writing"),
        logging,
        loop("access", "account", "entry", "guide", "writing"),
        operator("access", "account", "invitation", "language", "security", "session", "start"),
        patterns("account", "checkin", "entry", "settings"),
        records("account", "vault"),
        search("access", "account", "entry", "guide", "journal", "letter", "session"),
        security("access", "session", "start"),
        session("account", "vault"),
        settings("access", "account", "entry", "session", "vault"),
        signin("access", "account", "invitation", "language", "session", "settings", "throttle", "vault"),
        start,
        storage("start"),
        thenandnow("access", "account", "entry", "guide", "session", "settings", "signin", "writing"),
        throttle("account", "session", "vault"),
        transfer("access", "account", "checkin", "draft", "entry", "letter", "session", "signin"),
        vault("start"),
        walk("access", "account", "checkin", "entry", "guide", "help", "settings", "thenandnow", "writing"),
        web(
                "access",
                "account",
                "guide",
                "invitation",
                "language",
                "operator",
                "security",
                "session",
                "settings",
                "signin",
                "walk"),
        writing("access", "account", "draft", "entry", "guide", "late", "logging", "session", "settings", "signin");

        private final List<String> known;

        Room(String... known) {
            this.known = List.of(known);
        }

        List<String> known() {
            return known;
        }

        String in() {
            return ROOT + "." + name() + "..";
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_room_knows_those_that_it_needs_and_no_other(Room room) {
        assertThat(OURS.stream()
                        .filter(type -> type.getPackageName().equals(ROOT + "." + room))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency
                                .getTargetClass()
                                .getBaseComponentType()
                                .getPackageName())
                        .filter(name -> name.startsWith(ROOT))
                        .map(name -> name.equals(ROOT) ? ROOT : name.substring(ROOT.length() + 1))
                        .filter(name -> !name.equals(room.name()))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(room.known);
    }

    @Test
    void every_package_is_in_the_picture() {
        assertThat(OURS.stream().map(JavaClass::getPackageName).distinct())
                .allMatch(name ->
                        name.equals(ROOT) || Stream.of(Room.values()).anyMatch(room -> name.equals(ROOT + "." + room)));
    }

    @Test
    void rooms_know_each_other_in_one_direction_only() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(OURS);
    }

    /** So that whoever opens a room sees all of it. */
    @Test
    void no_room_has_more_than_thirty_five_files_and_the_root_three() throws IOException {
        Path root = Path.of("src/main/java/app/ownlight");
        try (Stream<Path> folders = Files.walk(root).filter(Files::isDirectory)) {
            assertThat(folders).allSatisfy(folder -> {
                try (Stream<Path> files = Files.list(folder).filter(Files::isRegularFile)) {
                    assertThat(files).hasSizeLessThanOrEqualTo(folder.equals(root) ? 3 : 35);
                }
            });
        }
    }

    @Test
    void only_the_vault_knows_a_cipher() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Room.vault.in())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.google.crypto.tink..", "org.bouncycastle..", "javax.crypto..")
                .check(OURS);
    }

    @Test
    void entities_repositories_and_controllers_stay_in_their_package() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .and()
                .areNotAnnotatedWith(NoRepositoryBean.class)
                .or()
                .areAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .check(OURS);
    }

    @Test
    void a_controller_touches_no_repository_and_a_service_no_page() {
        noClasses()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .check(OURS);
        noClasses()
                .that()
                .areAnnotatedWith(Service.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.servlet..", "org.springframework.ui..", "org.springframework.web..")
                .check(OURS);
    }

    /** So that the rest can be asked from wherever one likes, and tested without a page. */
    @Test
    void what_faces_the_web_is_named_and_nothing_else_takes_a_request_or_a_model() {
        assertThat(OURS.stream()
                        .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .map(dependency -> dependency.getTargetClass().getPackageName())
                                .anyMatch(name ->
                                        name.startsWith("jakarta.servlet") || name.equals("org.springframework.ui")))
                        .map(ArchitectureTests::outermost)
                        .filter(type -> !facesTheWeb(type))
                        .map(type -> type.getName().substring(ROOT.length() + 1))
                        .distinct())
                .isSubsetOf(TAKE_A_REQUEST);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTests::outermost).orElse(type);
    }

    private static boolean facesTheWeb(JavaClass type) {
        return OF_REQUESTS.stream().anyMatch(room -> type.getPackageName().equals(ROOT + "." + room))
                || type.isAnnotatedWith(Controller.class)
                || type.isAnnotatedWith(ControllerAdvice.class)
                || type.isAnnotatedWith(Configuration.class)
                || FACING_THE_WEB.stream().anyMatch(type::isAssignableTo);
    }

    @Test
    void no_field_is_injected() {
        fields().should().notBeAnnotatedWith(Autowired.class).check(OURS);
    }

    @Test
    void time_comes_from_the_clock() {
        for (Class<?> time : List.of(Instant.class, LocalDate.class, LocalDateTime.class, ZonedDateTime.class)) {
            noClasses().should().callMethod(time, "now").check(OURS);
        }
        noClasses()
                .that(not(belongToAnyOf(OwnlightApplication.class)))
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(OURS);
    }
}
