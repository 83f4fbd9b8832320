package de.stellwerk.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.Forbidden;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.StaleVersion;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Edits an entity. What a rule refuses stands at its field; if somebody else was faster, the own text stays and can be
 * compared and taken over; closing with changes asks once.
 *
 * @param <T> what is edited
 * @param <D> what collects its new state
 */
public abstract class EditDialog<T extends Entity<T>, D> extends Dialog {
    protected final transient Words words = Words.here();
    private final MessageCard message = new MessageCard();
    protected final transient Fields<T, D> fields;
    private final transient BiFunction<T, String, T> store;
    private final TextField reason = new TextField();
    private final transient Consumer<T> stored;
    private final transient Function<StaleVersion, String> author;
    private transient T base;
    private transient Refusals refusals;

    /**
     * @param base state to start from, version 0 for a new one
     * @param fields to which the subclass ties what can be edited
     * @param store writes, with the reason of the change, and returns the stored state
     * @param stored is told after the dialog is closed
     * @param author says who stored what is there now
     */
    protected EditDialog(
            String title,
            T base,
            Fields<T, D> fields,
            BiFunction<T, String, T> store,
            Consumer<T> stored,
            Function<StaleVersion, String> author) {
        super(title);
        this.base = base;
        this.fields = fields;
        this.store = store;
        this.stored = stored;
        this.author = author;
        addClassName("st-edit-dialog");
        setDraggable(true);
        setResizable(true);
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(_ -> leave());
        var save = new Button(words.text("action.saveAndClose"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> save.setEnabled(true));
        getFooter().add(new Button(words.text("action.cancel"), _ -> leave()), save);
    }

    /** Lays out; to be called once by the subclass when its fields are tied. @return where refusals find them */
    protected final Refusals content(Component... content) {
        refusals = fields.refusals(message);
        add(message);
        add(content);
        if (base.version() > 0) {
            add(reason());
            refusals.field("changeReason", reason);
        }
        fields.show(base);
        return refusals;
    }

    private TextField reason() {
        reason.setLabel(words.text("edit.reason"));
        reason.setHelperText(words.text("edit.reason.help"));
        reason.setMaxLength(1_000);
        reason.setWidthFull();
        return reason;
    }

    protected final MessageCard message() {
        return message;
    }

    /** The state from which the fields started. */
    protected final T base() {
        return base;
    }

    /** Where the fields write to, beginning with a state. */
    protected abstract D draft(T from);

    protected abstract T result(D draft);

    /** The state with what is in the fields. */
    protected final T read(T from) {
        return result(fields.into(draft(from)));
    }

    /** Whether everything typed can be read; marks what cannot. */
    protected boolean readable() {
        return fields.readable();
    }

    /** Says what another changed, against what stands here. */
    protected abstract Component differences(T theirs, T mine, List<String> changedFields);

    /** Name of a field as the form has it. */
    protected abstract String label(String field);

    private void save() {
        refusals.clear();
        if (!readable()) {
            return;
        }
        try {
            T result = store.apply(read(base), reason.getValue());
            close();
            stored.accept(result);
        } catch (Refused refused) {
            refusals.show(refused);
        } catch (Forbidden forbidden) {
            message.show(words.text("edit.forbidden"));
        } catch (StaleVersion stale) {
            showStale(stale);
        } catch (NotFound gone) {
            showGone();
        }
    }

    /** What was typed stays, to be copied; the page behind says what there is now. */
    private void showGone() {
        message.show(words.text("edit.gone"), new Button(words.text("edit.gone.leave"), _ -> {
            close();
            UI.getCurrent().refreshCurrentRoute(true);
        }));
    }

    @SuppressWarnings("unchecked") // the contract of StaleVersion: of the type that was written
    private void showStale(StaleVersion stale) {
        var theirs = (T) stale.current();
        String fields = String.join(
                ", ", stale.changedFields().stream().map(this::label).toList());
        var compare = new Button(
                words.text("stale.compare"), _ -> message.add(differences(theirs, read(base), stale.changedFields())));
        compare.setDisableOnClick(true);
        var take = new Button(words.text("stale.takeMine"), _ -> takeMine(theirs));
        message.show(
                words.text("stale.message", author.apply(stale), words.dateTime(stale.changedAt()), fields),
                compare,
                take);
    }

    private void takeMine(T theirs) {
        fields.rebase(base, theirs);
        base = theirs;
        save();
    }

    private void leave() {
        if (!readable() || !read(base).equals(base)) {
            new Question(words.text("leave.title"), words.text("leave.text"), words.text("leave.discard"), this::close)
                    .or(words.text("leave.stay"))
                    .open();
        } else {
            close();
        }
    }
}
