package de.stellwerk.ui.admin;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.fixtures.World;
import de.stellwerk.journey.BrokenWorkbook;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.ui.Person;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.MessageCard;
import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false, startApplication = false)
class ImportViewTest {
    @Inject
    ApplicationContext beans;

    @Inject
    ProgrammeService programmes;

    @Inject
    MeasureService measures;

    private Caller coreTeam;

    @BeforeEach
    void world() {
        coreTeam = World.in(beans).as(Role.CORE_TEAM);
    }

    private static byte[] sample() {
        try (var in = Objects.requireNonNull(ImportViewTest.class.getResourceAsStream("/sample/musterstadt.xlsx"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImportView open() {
        UI.getCurrent().navigate("import");
        return _get(ImportView.class);
    }

    private List<String> codes() {
        return programmes.programmes(coreTeam).stream().map(Programme::code).toList();
    }

    @Test
    void brokenWorkbookShowsAllItsProblemsWithTheirPlaceAndWritesNothing() {
        var before = codes();
        try (var _ = Person.at(beans, coreTeam)) {
            open().examine(BrokenWorkbook.bytes());
            var table = _get(DataTable.class).getElement().getTextRecursively();
            assertThat(table)
                    .contains("Maßnahmen")
                    .contains("B9")
                    .contains("sehr hoch")
                    .contains("31.02.2020");
            _assertNone(Button.class, spec -> spec.withId("apply"));
            assertThat(codes()).isEqualTo(before);
        }
    }

    @Test
    void goodWorkbookIsWrittenOnlyWhenItIsTakenOver() {
        try (var _ = Person.at(beans, coreTeam)) {
            var before = codes();
            open().examine(sample());
            assertThat(codes()).isEqualTo(before);
            _click(_get(Button.class, spec -> spec.withId("apply")));
            assertThat(codes()).contains("EGOV");
            assertThat(measures.all(coreTeam, "EGOV", null)).hasSize(19);
        }
    }

    @Test
    void whatIsNoWorkbookIsSaidAndNothingElseIsShown() {
        try (var _ = Person.at(beans, coreTeam)) {
            open().examine("hello".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(_get(MessageCard.class).isVisible()).isTrue();
            _assertNone(DataTable.class);
        }
    }

    @Test
    void workbookThatMeansHarmIsRefusedInWordsAndTheNextOneIsTaken() throws IOException {
        try (var _ = Person.at(beans, coreTeam)) {
            var view = open();
            for (var part : List.of("xl/vbaProject.bin", "xl/externalLinks/externalLink1.xml", "xl/media/image1.png")) {
                view.examine(with(part, new byte[part.contains("media") ? 100_000_000 : 9]));
                assertThat(_get(MessageCard.class).isVisible()).as(part).isTrue();
                assertThat(_get(MessageCard.class).getElement().getTextRecursively())
                        .as(part)
                        .contains("Mappe")
                        .doesNotContain("Fehlernummer");
                _assertNone(DataTable.class);
            }
            view.examine(sample());
            _assertNone(MessageCard.class);
            _get(Button.class, spec -> spec.withId("apply"));
        }
    }

    /** The sample with one part more. */
    private static byte[] with(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(sample()));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
            to.putNextEntry(new ZipEntry(name));
            to.write(content);
        }
        return out.toByteArray();
    }
}
