package de.stellwerk.ui.admin;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import de.stellwerk.access.Grant;
import de.stellwerk.access.Role;
import de.stellwerk.ui.components.Words;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A role and, where it needs one, what it reaches. */
final class GrantField extends CustomField<Grant> {
    private final transient Function<Role, Map<UUID, String>> scopes;
    private final Select<Role> role = new Select<>();
    private final ComboBox<UUID> scope = new ComboBox<>();
    private transient Map<UUID, String> names = Map.of();

    GrantField(Function<Role, Map<UUID, String>> scopes) {
        this.scopes = scopes;
        role.setItems(Role.values());
        role.setItemLabelGenerator(r -> Words.here().text("admin.role." + r));
        role.setAriaLabel(Words.here().text("admin.role"));
        scope.setAriaLabel(Words.here().text("admin.scope"));
        scope.setItemLabelGenerator(id -> names.getOrDefault(id, Words.NONE));
        role.addValueChangeListener(_ -> {
            offerScopes();
            updateValue();
        });
        scope.setManualValidation(true);
        scope.addValueChangeListener(_ -> updateValue());
        scope.setVisible(false);
        var row = new Div(role, scope);
        row.addClassName("st-grant");
        add(row);
    }

    /** Marks a role that does not say what it reaches. @return whether the row is complete or empty */
    boolean check() {
        boolean missing = needsScope(role.getValue()) && scope.getValue() == null;
        scope.setErrorMessage(Words.here().text("rule.required"));
        scope.setInvalid(missing);
        return !missing;
    }

    private void offerScopes() {
        names = role.getValue() == null ? Map.of() : scopes.apply(role.getValue());
        scope.setItems(names.keySet());
        scope.setVisible(needsScope(role.getValue()));
    }

    private static boolean needsScope(@Nullable Role role) {
        return role != null && role.scoped();
    }

    @Override
    protected @Nullable Grant generateModelValue() {
        Role chosen = role.getValue();
        if (chosen == null || needsScope(chosen) && scope.getValue() == null) {
            return null;
        }
        return new Grant(chosen, needsScope(chosen) ? scope.getValue() : null);
    }

    @Override
    protected void setPresentationValue(@Nullable Grant grant) {
        role.setValue(grant == null ? null : grant.role());
        offerScopes();
        scope.setValue(grant == null ? null : grant.scope());
    }
}
