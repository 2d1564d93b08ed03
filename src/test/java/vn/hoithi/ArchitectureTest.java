package vn.hoithi;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.NullMarked;

/** The house as {@code README.md} draws it: {@code web, live, report → store, bank, codec → contest → question}. */
@AnalyzeClasses(packages = "vn.hoithi", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String GENERATED = "vn.hoithi.store.jooq..";
    private static final String[] CORE = {"vn.hoithi.question..", "vn.hoithi.contest.."};

    @ArchTest
    static final ArchRule the_core_imports_only_the_jdk = classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java.lang..", "java.time..", "java.util..", "java.text..")
                    .or(resideInAnyPackage("java.math..", "org.jspecify.annotations.."))
                    .or(resideInAnyPackage(CORE)));

    @ArchTest
    static final ArchRule a_question_knows_nothing_of_a_contest = classes()
            .that()
            .resideInAPackage("vn.hoithi.question..")
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("vn.hoithi..")).or(resideInAPackage("vn.hoithi.question..")));

    @ArchTest
    static final ArchRule the_core_reads_no_clock = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(InstantSource.class);

    @ArchTest
    static final ArchRule the_core_throws_no_dice = noClasses() // a Random from a seed that came in as data is fine
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .callConstructor(Random.class)
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(ThreadLocalRandom.class, SecureRandom.class)
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule rounds_know_nothing_of_each_other = slices().matching("vn.hoithi.contest.round.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("vn.hoithi.contest.round.match"));

    @ArchTest
    static final ArchRule what_rounds_have_in_common_knows_none_of_them = noClasses()
            .that()
            .resideInAPackage("vn.hoithi.contest.round.match")
            .should()
            .dependOnClassesThat(resideInAPackage("vn.hoithi.contest.round.(*)..")
                    .and(not(resideInAPackage("vn.hoithi.contest.round.match"))));

    @ArchTest
    static final ArchRule store_bank_and_codec_know_nothing_above_them = noClasses()
            .that()
            .resideInAnyPackage("vn.hoithi.store..", "vn.hoithi.bank..", "vn.hoithi.codec..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "vn.hoithi.live..", "vn.hoithi.web..", "vn.hoithi.report..", "vn.hoithi.rehearsal..")
                    .or(resideInAPackage("vn.hoithi")));

    @ArchTest
    static final ArchRule the_store_knows_no_other_package_of_ours = classes()
            .that()
            .resideInAPackage("vn.hoithi.store..")
            .should()
            .onlyDependOnClassesThat(not(resideInAPackage("vn.hoithi..")).or(resideInAPackage("vn.hoithi.store..")));

    @ArchTest
    static final ArchRule the_live_part_does_not_know_the_pages = noClasses()
            .that()
            .resideInAPackage("vn.hoithi.live..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("vn.hoithi.web..", "vn.hoithi.rehearsal.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule wiring_is_done_in_one_place_that_nobody_asks = noClasses()
            .that()
            .resideInAPackage("vn.hoithi.*..")
            .should()
            .dependOnClassesThat(resideInAPackage("vn.hoithi"))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule sql_is_spoken_in_the_store_alone = noClasses()
            .that()
            .resideOutsideOfPackage("vn.hoithi.store..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.jooq..", "org.flywaydb..", "org.postgresql..", GENERATED));

    @ArchTest
    static final ArchRule events_travel_outside_the_store_and_the_formats = noClasses()
            .that()
            .resideInAnyPackage("vn.hoithi.store..", "vn.hoithi.bank..", "vn.hoithi.codec..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.vertx..", "io.netty.."));

    @ArchTest
    static final ArchRule nothing_static_changes = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(GENERATED)
            .should()
            .beFinal()
            .andShould()
            .notHaveRawType(resideInAnyPackage("java.util.concurrent..").or(equivalentTo(ThreadLocal.class)));

    @ArchTest
    static final ArchRule in_every_package_null_means_something = classes()
            .that(not(resideInAPackage(GENERATED)))
            .should(new ArchCondition<>("be in a package marked @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " of " + type.getName()));
                }
            });
}
