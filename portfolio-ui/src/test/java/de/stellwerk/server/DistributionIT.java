package de.stellwerk.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the build puts beside the program for those who run it. */
class DistributionIT {
    private static final Path BUILT = Path.of("target", "stellwerk");

    @Test
    void theBillOfMaterialsNamesEveryLibraryAndItsLicence() throws IOException {
        // With "mvn -o" Maven leaves out the plugin that makes it.
        assumeThat(System.getProperty("stellwerk.maven")).isNotEqualTo("offline=true");
        var listed = new HashSet<String>();
        for (var part :
                new JsonMapper().readTree(BUILT.resolve("bom.json").toFile()).get("components")) {
            assertThat(part.get("licenses")).as(part.get("name").textValue()).isNotEmpty();
            listed.add(part.get("name").textValue() + "-" + part.get("version").textValue());
        }
        assertThat(listed).containsAll(libraries());
    }

    @Test
    void theListOfLicencesNamesEveryForeignLibrary() throws IOException {
        var licences = Files.readString(BUILT.resolve("THIRD-PARTY.txt"));
        var libraries = libraries();
        assertThat(libraries).hasSizeGreaterThan(50);
        libraries.stream()
                .filter(name -> !name.startsWith("portfolio-") && !name.startsWith("stellwerk-"))
                .forEach(name -> assertThat(licences).contains(":" + name.replaceFirst("-(?=\\d)", ":") + " "));
    }

    private static Set<String> libraries() throws IOException {
        try (var jars = Files.list(BUILT.resolve("lib"))) {
            return jars.map(jar -> jar.getFileName().toString().replaceFirst("\\.jar$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void theExampleOfTheSettingsIsOneThatTheProgramTakes() throws Exception {
        var file = Files.readAllLines(BUILT.resolve("stellwerk.env"));
        var settings = file.stream()
                .map(line -> line.replaceFirst("^#(?=STELLWERK_)", ""))
                .filter(line -> line.startsWith("STELLWERK_"))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
        var known = Settings.KNOWN.stream().map(Settings::variable).collect(Collectors.toSet());
        known.add("STELLWERK_HEAP");
        assertThat(known).containsAll(settings.keySet());
        assertThat(Settings.read(settings, null))
                .containsEntry("micronaut.server.host", "127.0.0.1")
                .containsEntry("stellwerk.proxy-headers", true);
    }

    @Test
    void theFilesOfTheHandbookAreThere() throws IOException {
        var handbook = Files.readString(Path.of("..", "docs", "operations.md"));
        for (var name : List.of(
                "stellwerk.service",
                "stellwerk-backup.service",
                "stellwerk-backup.timer",
                "stellwerk.env",
                "nginx.conf",
                "apache.conf")) {
            assertThat(BUILT.resolve(name)).isNotEmptyFile();
            assertThat(handbook).contains("/opt/stellwerk/" + name);
        }
        assertThat(BUILT.resolve("LICENSE")).isNotEmptyFile();
    }
}
