package de.stellwerk.faults;

import de.stellwerk.access.AccessTokens;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Role;
import de.stellwerk.api.ApiClient;
import de.stellwerk.exchange.Book;
import de.stellwerk.exchange.ExportService;
import de.stellwerk.fixtures.World;
import de.stellwerk.measure.Measure;
import de.stellwerk.report.ProgrammeReportService;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.Light;
import de.stellwerk.shared.Quarter;
import de.stellwerk.storage.PostgresServer;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiFunction;

/** A municipality's own installation on one of the two databases, with work that was already done in it. */
final class Installation {
    /** How many measures the workbook changes at once. */
    static final int IMPORTED = 12;

    final String url;
    final String user;
    String lead;
    String office;
    String core;
    Book book;

    private Installation(String url, String user) {
        this.url = url;
        this.user = user;
    }

    static Installation on(String database, Path folder) {
        return database.equals("H2")
                ? onH2(folder)
                : onPostgres(PostgresServer.shared().url("faults"));
    }

    static Installation onH2(Path folder) {
        return new Installation("jdbc:h2:file:" + folder.resolve("stellwerk"), "sa").prepared();
    }

    static Installation onPostgres(String url) {
        return new Installation(url, "stellwerk").prepared();
    }

    /** A released report, an approved programme report, and measures for the workbook. */
    private Installation prepared() {
        try (var context = context()) {
            var world = World.in(context);
            var measure = world.store(world.aMeasure("B1-A"));
            var leading = world.leadOf(measure);
            var checking = world.as(Role.PROGRAMME_OFFICE);
            var deciding = world.as(Role.CORE_TEAM);
            for (int i = 1; i <= IMPORTED; i++) {
                world.store(world.aMeasure("K%02d".formatted(i)).title("Stand 0"));
            }
            reports(world, measure, leading, checking, deciding);
            world.on(LocalDate.now());
            var tokens = context.getBean(AccessTokens.class);
            BiFunction<Caller, String, String> token =
                    (who, name) -> tokens.create(who, name, LocalDate.now().plusDays(30));
            lead = token.apply(leading, "lead");
            office = token.apply(checking, "office");
            core = token.apply(deciding, "core");
            book = context.getBean(ExportService.class).export(world.system(), "TEST");
        }
        return this;
    }

    private static void reports(World world, Measure measure, Caller lead, Caller office, Caller core) {
        world.milestone(measure, "MS01", "Abnahme", ImpreciseDate.day(2020, 9, 1));
        world.released(lead, office, measure, YearMonth.of(2020, 6), Light.GREEN);
        var service = world.bean(ProgrammeReportService.class);
        var report = service.create(office, world.programme.id(), Quarter.parse("2019-Q4"));
        var filled = service.save(
                office, report.toBuilder().summary("Anfang").light(Light.GREEN).build());
        var submitted = service.submit(office, filled.id(), filled.version());
        service.approve(core, submitted.id(), submitted.version());
    }

    private ApplicationContext context() {
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .properties(Map.of(
                        "datasources.default.url",
                        url + (user.equals("sa") ? FLAGS : ""),
                        "datasources.default.username",
                        user,
                        "datasources.default.password",
                        "",
                        "stellwerk.mode",
                        "verify"))
                .start();
    }

    private static final String FLAGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    /** Runs the built program on it. @param options of the virtual machine, beside those for a short life */
    RunningProgram start(Path folder, String... options) {
        var all = new ArrayList<>(RunningProgram.QUICK);
        all.addAll(Arrays.asList(options));
        return RunningProgram.start(config(folder), folder.resolve("log"), all.toArray(String[]::new));
    }

    /** Whether every row and journal entry fits, as an operator would ask. */
    String verify(Path folder) {
        return RunningProgram.verify(config(folder), folder.resolve("verify"));
    }

    private Path config(Path folder) {
        try {
            return Files.writeString(
                    folder.resolve("stellwerk.properties"),
                    "db.url=" + url + "\ndb.user=" + user + "\ndb.password=\nhost=127.0.0.1\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ApiClient client(RunningProgram program, String token) {
        return new ApiClient(program.address(), "Authorization", "Bearer " + token);
    }
}
