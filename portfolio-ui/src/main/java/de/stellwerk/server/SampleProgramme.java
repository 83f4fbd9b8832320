package de.stellwerk.server;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.access.Department;
import de.stellwerk.access.Grant;
import de.stellwerk.access.PersonView;
import de.stellwerk.access.Role;
import de.stellwerk.access.Tenant;
import de.stellwerk.access.Tenants;
import de.stellwerk.exchange.ImportResult;
import de.stellwerk.exchange.ImportService;
import de.stellwerk.journal.Sealer;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.reports.exchange.WorkbookReader;
import de.stellwerk.sample.SampleHistory;
import de.stellwerk.sample.SamplePeople;
import de.stellwerk.shared.AdjustableClock;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.PersonId;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sample municipality: its workbook through the ordinary import, its people, its history. */
@Singleton
@Requires(property = "stellwerk.mode", value = "demo")
class SampleProgramme implements SampleData {
    private static final String WORKBOOK = "/sample/musterstadt.xlsx";
    private static final LocalDate IMPORTED = LocalDate.of(2018, 11, 30);
    /** Lead persons without a login of their own and the blocks whose measures they lead. */
    private static final Map<String, List<String>> OTHER_LEADS = Map.of(
            "leitung3", List.of("B3"),
            "leitung4", List.of("B4"),
            "leitung5", List.of("B5"),
            "leitung6", List.of("U1", "U2"),
            "leitung7", List.of("U3"));

    private final TransactionOperations<Connection> transactions;
    private final Tenants tenants;
    private final AccessService access;
    private final ImportService imports;
    private final WorkbookReader workbooks;
    private final MeasureService measures;
    private final SampleHistory history;
    private final Sealer sealer;
    private final AdjustableClock clock;
    private final LocalDate today;

    SampleProgramme(
            TransactionOperations<Connection> transactions,
            Tenants tenants,
            AccessService access,
            ImportService imports,
            WorkbookReader workbooks,
            MeasureService measures,
            SampleHistory history,
            Sealer sealer,
            AdjustableClock clock,
            @Property(name = "stellwerk.clock.today") LocalDate today) {
        this.transactions = transactions;
        this.tenants = tenants;
        this.access = access;
        this.imports = imports;
        this.workbooks = workbooks;
        this.measures = measures;
        this.history = history;
        this.sealer = sealer;
        this.clock = clock;
        this.today = today;
    }

    /** In one transaction: a load that was interrupted leaves nothing behind, and the next start loads again. */
    @Override
    public boolean loadIfEmpty() {
        if (!tenants.all().isEmpty()) {
            return false;
        }
        transactions.executeWrite(_ -> load());
        clock.stayOn(today);
        sealer.seal();
        return true;
    }

    private Tenant load() {
        clock.setInstant(IMPORTED.atTime(9, 0).atZone(Clocks.BERLIN).toInstant());
        var tenant = tenants.create("Musterstadt", "nw", true);
        var system = Caller.system(tenant.id());
        importWorkbook(system);
        history.replay(people(tenant, system));
        return tenant;
    }

    private void importWorkbook(Caller system) {
        try (InputStream in = SampleProgramme.class.getResourceAsStream(WORKBOOK)) {
            ImportResult result = imports.importProgramme(system, workbooks.read(in), false);
            if (!result.problems().isEmpty()) {
                throw new IllegalStateException("sample workbook: " + result.problems());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SamplePeople people(Tenant tenant, Caller system) {
        var lines = measures.all(system, "EGOV", null);
        var leads = new HashMap<String, Caller>();
        lead(system, lines, "leitung", List.of("B1"), true, leads);
        lead(system, lines, "leitung2", List.of("B2"), true, leads);
        OTHER_LEADS.forEach((name, blocks) -> lead(system, lines, name, blocks, false, leads));
        account(system, "lotse", new Grant(Role.LIAISON, department(system, "Fachdienst Personal und Organisation")));
        account(system, "beteiligte", new Grant(Role.CONSULTED_BODY, department(system, "Personalrat")));
        account(system, "lenkung", new Grant(Role.STEERING_COMMITTEE, null));
        account(system, "revision", new Grant(Role.AUDIT, null));
        account(system, "admin", new Grant(Role.ADMIN, null));
        return new SamplePeople(
                account(system, "kernteam", new Grant(Role.CORE_TEAM, null)),
                account(system, "projektbuero", new Grant(Role.PROGRAMME_OFFICE, null)),
                leads);
    }

    private void lead(
            Caller system,
            List<MeasureLine> lines,
            String name,
            List<String> blocks,
            boolean account,
            Map<String, Caller> leads) {
        var own = lines.stream().filter(l -> blocks.contains(l.blockCode())).toList();
        var grants = own.stream()
                .map(l -> new Grant(Role.PROJECT_LEAD, l.measure().key()))
                .toList();
        var caller = person(system, name, account ? name : null, grants);
        own.forEach(l -> leads.put(l.measure().code(), caller));
    }

    private Caller account(Caller system, String login, Grant grant) {
        return person(system, login, login, List.of(grant));
    }

    private Caller person(Caller system, String name, @Nullable String login, List<Grant> grants) {
        var shown = Messages.text(Locale.GERMAN, "demo.person." + name);
        var view = new PersonView(PersonId.next(), 0, shown, login, null, null, true, grants);
        access.save(system, view, login == null ? null : DemoAccounts.PASSWORD);
        return access.caller(system.tenant(), view.id()).orElseThrow();
    }

    private @Nullable UUID department(Caller system, String name) {
        return access.departments(system).stream()
                .filter(d -> d.name().equals(name))
                .findFirst()
                .map(Department::key)
                .orElseThrow();
    }
}
