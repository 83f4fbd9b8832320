package de.stellwerk.access;

import de.stellwerk.journal.Copies;
import de.stellwerk.journal.Copy;
import de.stellwerk.journal.Ledger;
import de.stellwerk.shared.Clocks;
import de.stellwerk.shared.DepartmentId;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.PersonId;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.RowKey;
import de.stellwerk.shared.TenantId;
import de.stellwerk.shared.Violation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Accounts, people, departments and roles. */
@Singleton
public class AccessService {
    private static final Logger LOG = LoggerFactory.getLogger(AccessService.class);
    private final Tenants tenants;
    private final PersonTable people;
    private final PersonNameRows names;
    private final DepartmentTable departments;
    private final Copy<Department> departmentCopy;
    private final AccessTokens tokens;
    private final CalendarLinks links;
    private final List<ErasedWithPerson> belongings;
    private final Ledger ledger;
    private final Clock clock;

    AccessService(
            Tenants tenants,
            PersonTable people,
            PersonNameRows names,
            DepartmentTable departments,
            AccessTokens tokens,
            CalendarLinks links,
            Copies copies,
            List<ErasedWithPerson> belongings,
            Ledger ledger,
            Clock clock) {
        this.tenants = tenants;
        this.people = people;
        this.names = names;
        this.departments = departments;
        departmentCopy =
                copies.of(departments, Department.class, Department::id, Comparator.comparing(Department::code));
        this.tokens = tokens;
        this.links = links;
        this.belongings = belongings;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Empty for an unknown login as for a wrong password, after the same work. */
    public Optional<Account> logIn(String login, String password) {
        var found = names.findByLogin(login.strip().toLowerCase(java.util.Locale.ROOT));
        var hash = found.map(PersonNameRow::passwordHash);
        var right = password.length() <= Passwords.LONGEST && Passwords.matches(password, hash);
        return right ? found.flatMap(this::account) : Optional.empty();
    }

    /** The owner of a personal access token that is neither revoked nor expired. */
    public Optional<Account> logInByToken(String token) {
        return tokens.owner(token, Clocks.today(clock))
                .flatMap(names::findByKey)
                .flatMap(this::account);
    }

    /** Whose calendar a secret link opens, with today's roles; empty for an unknown link and a closed account. */
    public Optional<Caller> callerByCalendarLink(String secret) {
        return links.owner(secret).flatMap(key -> caller(new TenantId(key.tenantId()), new PersonId(key.id())));
    }

    /** The person as a caller with today's roles; empty once the account is gone or inactive. */
    public Optional<Caller> caller(TenantId tenant, PersonId person) {
        return account(tenant, person).map(Account::caller);
    }

    /** The same with the number of its sign-outs, by which a session knows that it is over. */
    public Optional<Account> account(TenantId tenant, PersonId person) {
        return names.findByKey(RowKey.of(tenant, person.value())).flatMap(this::account);
    }

    private Optional<Account> account(PersonNameRow name) {
        var tenant = new TenantId(name.key().tenantId());
        return people.find(tenant, name.key().id())
                .filter(Person::active)
                .map(p -> new Caller(tenant, p.id(), name.name(), Set.copyOf(p.grants())))
                .map(caller -> new Account(caller, name.signOuts()));
    }

    public Tenant tenant(TenantId id) {
        return tenants.get(id);
    }

    /** Display name of a person of the tenant; empty once erased or for the program itself. */
    public Optional<String> nameOf(TenantId tenant, PersonId person) {
        return names.findByKey(RowKey.of(tenant, person.value())).map(PersonNameRow::name);
    }

    /** Everybody of the tenant by id; no name once erased. The caller's right to see them is the calling service's matter. */
    public Map<PersonId, Optional<String>> namesOfAll(TenantId tenant) {
        var byId = names.findByKeyTenantId(tenant.value()).stream()
                .collect(Collectors.toMap(n -> n.key().id(), PersonNameRow::name));
        return people.all(tenant).stream()
                .collect(Collectors.toMap(Person::id, p -> Optional.ofNullable(byId.get(p.key()))));
    }

    /** Everybody with an open account, with their roles; for the program's own work. */
    public List<Person> active(TenantId tenant) {
        return people.all(tenant).stream().filter(Person::active).toList();
    }

    /** Where mail reaches a person; for the program's own work. Empty where nobody said so, and once erased. */
    public Optional<String> emailOf(TenantId tenant, PersonId person) {
        return names.findByKey(RowKey.of(tenant, person.value()))
                .map(PersonNameRow::email)
                .filter(e -> !e.isBlank());
    }

    /** All people in the order of their names; for the administrator. */
    public List<PersonView> people(Caller caller) {
        Rights.require(Rights.administers(caller), "administer");
        var byId = names.findByKeyTenantId(caller.tenant().value()).stream()
                .collect(Collectors.toMap(n -> n.key().id(), n -> n));
        return people.all(caller.tenant()).stream()
                .map(p -> view(p, byId.get(p.key())))
                .sorted(Comparator.comparing(PersonView::name, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static PersonView view(Person p, @Nullable PersonNameRow n) {
        return n == null
                ? new PersonView(p.id(), p.version(), null, null, null, p.department(), p.active(), p.grants())
                : new PersonView(
                        p.id(), p.version(), n.name(), n.login(), n.email(), p.department(), p.active(), p.grants());
    }

    /**
     * Creates (version 0) or changes a person. A new password, another login and a closed account end all sessions of the person.
     *
     * @param password as {@link PasswordRules} want it, for a new account; {@code null}: leave it as it is
     */
    @Transactional
    public PersonView save(Caller caller, PersonView person, @Nullable String password) {
        Rights.require(Rights.administers(caller), "administer");
        var old = names.findByKey(RowKey.of(caller.tenant(), person.id().value()));
        check(caller, person, password, old);
        var state = new Person(person.id(), person.version(), person.department(), person.active(), person.grants());
        var stored = ledger.save(caller, people, state);
        var row = nameRow(caller.tenant(), person, password, old);
        return view(stored, old.isPresent() ? names.update(row.summed()) : names.save(row.summed()));
    }

    private void check(Caller caller, PersonView person, @Nullable String password, Optional<PersonNameRow> old) {
        var violations = new ArrayList<>(PersonRules.ofPerson(person));
        if (password != null) {
            PasswordRules.check(tenants.get(caller.tenant()), person.login(), password)
                    .ifPresent(violations::add);
        }
        if (person.login() != null
                && password == null
                && old.map(PersonNameRow::passwordHash).isEmpty()) {
            violations.add(Violation.of("password", "required"));
        }
        if (person.login() != null && loginTaken(person)) {
            violations.add(Violation.of("login", "loginTaken", person.login()));
        }
        Refused.ifAny(violations);
        if (!PersonRules.canAdminister(person)) {
            keepAnAdministrator(caller.tenant(), person.id());
        }
    }

    /** Without an administrator nobody could make another. */
    private void keepAnAdministrator(TenantId tenant, PersonId leaving) {
        var withLogin = names.findByKeyTenantId(tenant.value()).stream()
                .filter(n -> n.login() != null)
                .map(n -> new PersonId(n.key().id()))
                .collect(Collectors.toSet());
        var administrators = people.all(tenant).stream()
                .filter(p -> p.active() && PersonRules.administers(p.grants()) && withLogin.contains(p.id()))
                .map(Person::id)
                .toList();
        if (administrators.equals(List.of(leaving))) {
            throw Refused.state("lastAdministrator");
        }
    }

    private boolean loginTaken(PersonView person) {
        return names.findByLogin(person.login().strip().toLowerCase(java.util.Locale.ROOT))
                .filter(other -> !other.key().id().equals(person.id().value()))
                .isPresent();
    }

    private static PersonNameRow nameRow(
            TenantId tenant, PersonView person, @Nullable String password, Optional<PersonNameRow> old) {
        var login = person.login() == null ? null : person.login().strip().toLowerCase(java.util.Locale.ROOT);
        var hash = password != null
                ? Passwords.hash(password)
                : old.map(PersonNameRow::passwordHash).orElse(null);
        var before = old.map(PersonNameRow::signOuts).orElse(0L);
        var same = password == null
                && person.active()
                && Objects.equals(login, old.map(PersonNameRow::login).orElse(null));
        return new PersonNameRow(
                RowKey.of(tenant, person.id().value()),
                person.name(),
                login,
                person.email(),
                login == null ? null : hash,
                same ? before : before + 1);
    }

    /**
     * Changes one's own password, which ends all one's sessions.
     *
     * @param old the password so far, as somebody at an unlocked screen would not know it
     * @return the account as a new session needs it
     */
    @Transactional
    public Account changePassword(Caller caller, String old, String password) {
        var name = name(caller, caller.person());
        if (old.length() > Passwords.LONGEST || !Passwords.matches(old, Optional.ofNullable(name.passwordHash()))) {
            throw Refused.input("old", "passwordWrong");
        }
        PasswordRules.check(tenants.get(caller.tenant()), name.login(), password)
                .ifPresent(violation -> Refused.ifAny(List.of(violation)));
        var stored = names.update(name.withPassword(Passwords.hash(password)).summed());
        LOG.info("Password of person {} changed, all sessions ended", caller.person());
        return account(stored).orElseThrow(() -> new NotFound("person", caller.person()));
    }

    /** Ends all sessions of a person: one's own, or as the administrator anybody's, who then loses tokens and calendar link too. */
    @Transactional
    public void signOutEverywhere(Caller caller, PersonId id) {
        var own = id.equals(caller.person());
        Rights.require(own || Rights.administers(caller), "administer");
        names.update(name(caller, id).signedOut().summed());
        if (!own) {
            tokens.revokeAll(caller.tenant(), id);
            links.revoke(caller.tenant(), id);
        }
        LOG.info("Person {} signed out everywhere by {}", id, caller.person());
    }

    private PersonNameRow name(Caller caller, PersonId id) {
        return names.findByKey(RowKey.of(caller.tenant(), id.value())).orElseThrow(() -> new NotFound("person", id));
    }

    /**
     * Removes name, login, e-mail, tokens, calendar link and what the person kept alone, for ever; journal and reports keep the id. Sessions end.
     *
     * @throws Refused {@code lastAdministrator}; {@code namesInReason} if the caller's reason would keep the name
     */
    @Transactional
    public void erase(Caller caller, PersonId id) {
        Rights.require(Rights.administers(caller), "administer");
        var person = people.find(caller.tenant(), id.value()).orElseThrow(() -> new NotFound("person", id));
        keepAnAdministrator(caller.tenant(), id);
        refuseNames(
                caller.reason(),
                new KnownNames(names.findByKey(RowKey.of(caller.tenant(), id.value())).stream()
                        .toList()));
        belongings.forEach(b -> b.erase(caller, id));
        tokens.revokeAll(caller.tenant(), id);
        links.revoke(caller.tenant(), id);
        names.deleteByKey(RowKey.of(caller.tenant(), id.value()));
        ledger.update(caller, people, new Person(id, person.version(), null, false, List.of()));
        LOG.info("Person {} erased by {}", id, caller.person());
    }

    /** The names of all people of the municipality, to be looked for in text. */
    public KnownNames knownNames(TenantId tenant) {
        return new KnownNames(names.findByKeyTenantId(tenant.value()));
    }

    /** @throws Refused {@code namesInReason} if the reason names one of them: the journal would keep it for ever */
    public static void refuseNames(@Nullable String reason, KnownNames known) {
        var found = known.in(reason);
        if (!found.isEmpty()) {
            throw Refused.input("changeReason", "namesInReason", String.join(", ", found));
        }
    }

    /** In the order of their names; everybody sees them. */
    public List<Department> departments(Caller caller) {
        return departments.all(caller.tenant()).stream()
                .sorted(Comparator.comparing(Department::name))
                .toList();
    }

    /**
     * All of a tenant, for what follows from them.
     *
     * @param asOf a past day, {@code null}: as of now
     */
    public Stream<Department> departments(TenantId tenant, @Nullable LocalDate asOf) {
        return departmentCopy.on(tenant, asOf).all();
    }

    /** Creates (version 0) or changes a department. */
    public Department save(Caller caller, Department department) {
        Rights.require(Rights.administers(caller), "administer");
        return store(caller, department);
    }

    /** The same for the import, which those do who edit the programme: its measures name departments. */
    public Department saveImported(Caller caller, Department department) {
        Rights.require(Rights.editsProgramme(caller), "editProgramme");
        return store(caller, department);
    }

    private Department store(Caller caller, Department department) {
        PersonRules.check(department, departments(caller));
        return ledger.save(caller, departments, department);
    }

    /** Names and aliases of the departments that the caller reaches by a scoped role. */
    public Set<String> unitsOf(Caller caller) {
        var units = new HashSet<String>();
        for (var role : List.of(Role.LIAISON, Role.CONSULTED_BODY)) {
            for (var id : caller.scopes(role)) {
                departments.find(caller.tenant(), id).ifPresent(d -> {
                    units.add(d.name());
                    units.addAll(d.aliases());
                });
            }
        }
        return units;
    }

    /** Whether somebody's role reaches this measure, department or body. */
    public boolean isScope(TenantId tenant, UUID id) {
        return people.all(tenant).stream().flatMap(p -> p.grants().stream()).anyMatch(g -> id.equals(g.scope()));
    }

    /** The department of a grant's scope, for screens. */
    public Optional<Department> department(Caller caller, DepartmentId id) {
        return departments.find(caller.tenant(), id.value());
    }
}
