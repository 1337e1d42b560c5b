package app.ownlight;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;

class ArchitectureTests {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.ownlight");

    /** Who may know whom; the picture in docs/architecture.md says the same. */
    enum Feature {
        guide,
        vault,
        help,
        account(vault),
        journal(guide, account, vault),
        review(guide, journal, account, vault),
        transfer(guide, journal, account, vault),
        web(guide, vault, help, account, journal, review, transfer);

        private final List<Feature> known;

        Feature(Feature... known) {
            this.known = List.of(known);
        }

        String in() {
            return "app.ownlight." + name() + "..";
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_feature_knows_only_those_beneath_it(Feature feature) {
        String[] allowed = Stream.concat(Stream.of(feature), feature.known.stream())
                .map(Feature::in)
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(feature.in())
                .should()
                .dependOnClassesThat(resideInAPackage("app.ownlight..").and(not(resideInAnyPackage(allowed))))
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void every_package_is_in_the_picture() {
        assertThat(OURS.stream().map(JavaClass::getPackageName).distinct())
                .allMatch(name -> name.equals("app.ownlight")
                        || Stream.of(Feature.values()).anyMatch(feature -> name.equals("app.ownlight." + feature)));
    }

    @Test
    void features_know_each_other_in_one_direction_only() {
        slices().matching("app.ownlight.(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void only_the_vault_knows_a_cipher() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Feature.vault.in())
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
