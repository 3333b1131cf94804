package app.rumbo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RestController;

/** The fences between technologies and layers (style guide §12). Each was seen failing once. */
@AnalyzeClasses(packages = "app.rumbo", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule onlyScreensKnowVaadin = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "app.rumbo.shell..", "app.rumbo.access")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..");

    @ArchTest
    static final ArchRule inAccessOnlyTheDoorsKnowVaadin = noClasses()
            .that()
            .resideInAPackage("app.rumbo.access")
            .and()
            .doNotHaveSimpleName("SecurityConfiguration")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..");

    @ArchTest
    static final ArchRule onlySchedulingKnowsQuartz = noClasses()
            .that()
            .resideOutsideOfPackage("app.rumbo.scheduling..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.quartz..");

    @ArchTest
    static final ArchRule onlyRenderersAndReadersKnowPoi = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "app.rumbo.reports.rendering..", "app.rumbo.imports.workbook..", "app.rumbo.evidence.inspection..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.dhatim..");

    @ArchTest
    static final ArchRule onlyTheOutboxKnowsMail = noClasses()
            .that()
            .resideOutsideOfPackage("app.rumbo.notices.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus.mail..", "org.springframework.mail..");

    @ArchTest
    static final ArchRule renderersSeeNoDatabaseAndNoClock = noClasses()
            .that()
            .resideInAPackage("app.rumbo.reports.rendering..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethodWhere(DescribedPredicate.describe(
                    "it asks for the time",
                    call -> call.getName().equals("now")
                            && call.getTargetOwner().getPackageName().equals("java.time")));

    @ArchTest
    static final ArchRule screensAndCallsKnowNoRepository = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "..api..", "app.rumbo.shell..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.jdbc..");

    @ArchTest
    static final ArchRule screensDoNotReachInside = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "..api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..internal..");

    @ArchTest
    static final ArchRule aggregatesKnowTheDomainAlone = classes()
            .that()
            .containAnyFieldsThat(areTheIdOfAnAggregate())
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "com.google.errorprone.annotations..",
                    "app.rumbo.shared..",
                    "app.rumbo.organization",
                    "app.rumbo.access",
                    "app.rumbo.owners",
                    "app.rumbo.plans",
                    "app.rumbo.indicators",
                    "org.springframework.data.annotation..",
                    "org.springframework.data.domain..",
                    "org.springframework.data.relational.core.mapping..");

    @ArchTest
    static final ArchRule nobodyAsksTheMachineForTheTime = classes().should(notAskTheMachineForTheTime());

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(resideInANullMarkedPackage());

    @ArchTest
    static final ArchRule everyPublicServiceMethodSaysWhoMay = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .should(sayWhoMay());

    @ArchTest
    static final ArchRule everyCallSaysWhoMay =
            classes().that().areAnnotatedWith(RestController.class).should(sayWhoMayCall());

    private static DescribedPredicate<JavaField> areTheIdOfAnAggregate() {
        return DescribedPredicate.describe("are the id of an aggregate", field -> field.isAnnotatedWith(Id.class));
    }

    private static ArchCondition<JavaMethod> sayWhoMay() {
        return new ArchCondition<>("say who may") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var said = List.of(RolesAllowed.class, PreAuthorize.class, PermitAll.class, DenyAll.class).stream()
                        .anyMatch(who ->
                                method.isAnnotatedWith(who) || method.getOwner().isAnnotatedWith(who));
                events.add(new SimpleConditionEvent(method, said, method.getFullName() + " does not say who may"));
            }
        };
    }

    private static ArchCondition<JavaClass> sayWhoMayCall() {
        return new ArchCondition<>("say who may") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var said = List.of(RolesAllowed.class, PreAuthorize.class, PermitAll.class).stream()
                        .anyMatch(who -> type.isAnnotatedWith(who)
                                || type.getMethods().stream()
                                        .filter(method -> method.getAnnotations().stream()
                                                .anyMatch(a ->
                                                        a.getRawType().getName().endsWith("Mapping")))
                                        .allMatch(method -> method.isAnnotatedWith(who)));
                events.add(new SimpleConditionEvent(type, said, type.getFullName() + " does not say who may"));
            }
        };
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var marked = type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked");
                events.add(new SimpleConditionEvent(type, marked, type.getName() + " is in no @NullMarked package"));
            }
        };
    }

    private static ArchCondition<JavaClass> notAskTheMachineForTheTime() {
        var times = List.of(
                        Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class)
                .stream()
                .map(Class::getName)
                .toList();
        return new ArchCondition<>("not ask the machine for the time") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getName().equals("now")
                                && times.contains(call.getTargetOwner().getName())
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(parameter -> parameter.isAssignableTo(Clock.class)))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
                events.add(SimpleConditionEvent.satisfied(type, type.getName()));
            }
        };
    }
}
