package org.cratewise;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The arrows and fences of the house. Plain tests that call `check`: rules in fields are silently
/// not run.
class ArchitectureTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.cratewise");

    @Test
    void trackKnowsOnlyTheJdk() {
        mayUse("track");
    }

    @Test
    void audioUsesTrack() {
        mayUse("audio", "track");
    }

    @Test
    void featureUsesAudio() {
        mayUse("feature", "audio", "track");
    }

    @Test
    void plotsDrawFeaturesAndKnowNoWindow() {
        mayUse("plot", "feature", "audio", "track");
    }

    @Test
    void likenessComparesWhatWasHeard() {
        mayUse("likeness", "genre", "feature", "track");
    }

    @Test
    void genreUsesFeaturesAndNeverDecodes() {
        mayUse("genre", "feature", "track");
    }

    @Test
    void tagUsesTrack() {
        mayUse("tag", "track");
    }

    @Test
    void catalogUsesTrack() {
        mayUse("catalog", "track");
    }

    @Test
    void scanUsesAllThatListens() {
        mayUse("scan", "audio", "feature", "genre", "tag", "catalog", "track");
    }

    @Test
    void commandLineUsesWhatThePipelineOffers() {
        mayUse("cli", "scan", "sorting", "genre", "catalog", "feature", "plot", "track");
    }

    @Test
    void screensUseModelsOfTheWorkBelow() {
        mayUse("ui", "scan", "sorting", "catalog", "genre", "feature", "plot", "audio", "track");
    }

    @Test
    void whatScreensShareKnowsNoScreen() {
        noClasses()
                .that()
                .resideInAPackage("org.cratewise.ui.kit..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.cratewise..")
                                .and(
                                        resideOutsideOfPackages(
                                                "org.cratewise.ui.kit..", "org.cratewise.track..")))
                .because("ui.kit is what every screen stands on: hand it tracks or plain values")
                .check(HOUSE);
    }

    @Test
    void screensDontKnowOneAnother() {
        slices().matching("org.cratewise.ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        resideInAnyPackage("org.cratewise.ui.."),
                        resideInAnyPackage("org.cratewise.ui.kit..", "org.cratewise.ui.chart.."))
                .ignoreDependency(
                        resideInAnyPackage("org.cratewise.ui.window.."),
                        resideInAnyPackage("org.cratewise.ui.."))
                .because("only the window composes screens; let it pass a property or a callback")
                .check(HOUSE);
    }

    @Test
    void thereAreNoCycles() {
        slices().matching("org.cratewise.(*)..")
                .should()
                .beFreeOfCycles()
                .because("arrows point down only")
                .check(HOUSE);
    }

    @Test
    void decodersStayInAudio() {
        fence("audio", "a decoder is a child process, ask audio.Decoder", "org.bytedeco..");
    }

    @Test
    void tarsosStaysInFeature() {
        fence("feature", "ask feature for what is to be computed", "be.tarsos..");
    }

    @Test
    void networksStayInGenre() {
        fence("genre", "speak to a GenreModel", "org.deeplearning4j..", "org.nd4j..");
    }

    @Test
    void theLabSpeaksOfLayersAndLeavesNetworksToTheNetworkPackage() {
        noClasses()
                .that()
                .resideInAPackage("org.cratewise.genre.[dataset|split|measure|preset|lab|report]..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.deeplearning4j..", "org.nd4j..")
                .because("a preset is data: ask genre.network for a LayerNetwork")
                .check(HOUSE);
    }

    @Test
    void thePartsOfTheLabPointDownOnly() {
        slices().matching("org.cratewise.genre.(*)..")
                .should()
                .beFreeOfCycles()
                .because("dataset <- split <- preset <- lab <- report")
                .check(HOUSE);
    }

    @Test
    void taggersStayInTag() {
        fence("tag", "speak in track.Tags", "org.jaudiotagger..");
    }

    @Test
    void sqlStaysInCatalog() {
        fence(
                "catalog",
                "give Catalog a method that says what is wanted",
                "java.sql..",
                "org.jdbi..",
                "org.sqlite..");
    }

    @Test
    void picocliStaysInCli() {
        fence("cli", "options are records of the package that does the work", "picocli..");
    }

    @Test
    void windowsStayInUi() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.cratewise.ui..", "org.cratewise")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                .because("work knows no window: offer a snapshot that a timer may read")
                .check(HOUSE);
    }

    @Test
    void onlyJobsGoesToTheWindowsThread() {
        noClasses()
                .that()
                .doNotHaveSimpleName("BackgroundJobs")
                .should()
                .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
                .because("one event per track froze the window for 19 s: go through ui.kit.Jobs")
                .check(HOUSE);
    }

    /// The package and its children use no package of the house but these.
    private static void mayUse(String part, String... others) {
        String[] allowed =
                Stream.concat(Stream.of(part), Arrays.stream(others))
                        .map(name -> "org.cratewise." + name + "..")
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.cratewise." + part + "..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.cratewise..").and(resideOutsideOfPackages(allowed)))
                .because("arrows point down only; turn the dependency round or pass the value in")
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    private static void fence(String part, String instead, String... library) {
        ArchRule rule =
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.cratewise." + part + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(library)
                        .because("no library type leaves its package: " + instead);
        rule.check(HOUSE);
    }
}
