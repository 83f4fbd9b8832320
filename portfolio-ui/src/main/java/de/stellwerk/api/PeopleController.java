package de.stellwerk.api;

import de.stellwerk.access.AccessService;
import de.stellwerk.access.Caller;
import de.stellwerk.shared.DepartmentId;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.PersonId;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;

/** Departments and people, for the administration. */
@Controller("/api/v1")
@Tag(name = "People")
class PeopleController {
    private final AccessService access;

    PeopleController(AccessService access) {
        this.access = access;
    }

    /** The departments. */
    @Get("/departments")
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<DepartmentJson>> listDepartments(
            @Parameter(hidden = true) Caller caller, @RequestBean ListQuery query) {
        var items = access.departments(caller).stream().map(DepartmentJson::of).toList();
        return PageJson.of(query, items, DepartmentJson.class);
    }

    /** Creates a department. */
    @Post("/departments")
    @RequestBody(required = true)
    @Status(HttpStatus.CREATED)
    HttpResponse<DepartmentJson> createDepartment(HttpRequest<?> request, @Parameter(hidden = true) Caller caller) {
        var input = JsonBody.of(request).as(DepartmentJson.class);
        var saved = access.save(caller, input.domain(DepartmentId.next(), 0));
        return Versions.created("/api/v1/departments/" + saved.id(), DepartmentJson.of(saved));
    }

    /** One department. */
    @Get("/departments/{id}")
    HttpResponse<DepartmentJson> getDepartment(@Parameter(hidden = true) Caller caller, UUID id) {
        return Versions.ok(departmentNow(caller, id));
    }

    /** Changes a department. Fields that are left out stay as they are. */
    @Put("/departments/{id}")
    @RequestBody(required = true)
    HttpResponse<DepartmentJson> changeDepartment(
            @Parameter(hidden = true) Caller caller, UUID id, @RequestBean VersionedRequest request) {
        return request.put(
                DepartmentJson.class,
                () -> departmentNow(caller, id),
                (input, version) ->
                        DepartmentJson.of(access.save(caller, input.domain(new DepartmentId(id), version))));
    }

    private DepartmentJson departmentNow(Caller caller, UUID id) {
        return access.departments(caller).stream()
                .filter(d -> d.id().value().equals(id))
                .map(DepartmentJson::of)
                .findFirst()
                .orElseThrow(() -> new NotFound("department", id));
    }

    /** The people with their accounts and roles. */
    @Get("/users")
    @Produces({MediaType.APPLICATION_JSON, PageWriter.CSV})
    HttpResponse<PageJson<UserJson>> listUsers(@Parameter(hidden = true) Caller caller, @RequestBean ListQuery query) {
        var items = access.people(caller).stream().map(UserJson::of).toList();
        return PageJson.of(query, items, UserJson.class);
    }

    /** Creates a person, with an account if login and password are given. */
    @Post("/users")
    @RequestBody(required = true)
    @Status(HttpStatus.CREATED)
    HttpResponse<UserJson> createUser(HttpRequest<?> request, @Parameter(hidden = true) Caller caller) {
        var input = JsonBody.of(request).as(UserJson.class);
        var saved = access.save(caller, input.domain(PersonId.next(), 0), input.password());
        return Versions.created("/api/v1/users/" + saved.id(), UserJson.of(saved));
    }

    /** One person. */
    @Get("/users/{id}")
    HttpResponse<UserJson> getUser(@Parameter(hidden = true) Caller caller, UUID id) {
        return Versions.ok(userNow(caller, id));
    }

    /** Changes a person. Fields that are left out stay as they are; so does the password. */
    @Put("/users/{id}")
    @RequestBody(required = true)
    HttpResponse<UserJson> changeUser(
            @Parameter(hidden = true) Caller caller, UUID id, @RequestBean VersionedRequest request) {
        return request.put(
                UserJson.class,
                () -> userNow(caller, id),
                (input, version) ->
                        UserJson.of(access.save(caller, input.domain(new PersonId(id), version), input.password())));
    }

    /** Erases a person: name, login and e-mail go everywhere, journal and reports keep the id. */
    @Delete("/users/{id}")
    @Consumes(MediaType.ALL)
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> eraseUser(
            @Parameter(hidden = true) Caller caller, UUID id, @RequestBean VersionedRequest request) {
        return request.delete(() -> userNow(caller, id), _ -> access.erase(caller, new PersonId(id)));
    }

    /** Ends all sessions of a person at once and revokes the person's access tokens. */
    @Post("/users/{id}/sign-out")
    @Consumes(MediaType.ALL)
    HttpResponse<UserJson> signOutUser(
            @Parameter(hidden = true) Caller caller, UUID id, @RequestBean VersionedRequest request) {
        return request.step(() -> userNow(caller, id), _ -> {
            access.signOutEverywhere(caller, new PersonId(id));
            return userNow(caller, id);
        });
    }

    private UserJson userNow(Caller caller, UUID id) {
        return access.people(caller).stream()
                .filter(p -> p.id().value().equals(id))
                .map(UserJson::of)
                .findFirst()
                .orElseThrow(() -> new NotFound("user", id));
    }
}
