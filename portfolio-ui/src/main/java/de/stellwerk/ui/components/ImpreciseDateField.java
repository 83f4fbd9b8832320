package de.stellwerk.ui.components;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.shared.HasTooltip;
import com.vaadin.flow.component.shared.Tooltip;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.shared.ImpreciseDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A date that is as exact as it is typed. Text that is no date stays in the field and is marked; see {@link #check()}. */
public class ImpreciseDateField extends AbstractCompositeField<TextField, ImpreciseDateField, ImpreciseDate>
        implements HasValidation, HasSize, HasTooltip {
    private final Locale locale = Words.here().locale();

    public ImpreciseDateField(String label) {
        super(null);
        getContent().setLabel(label);
        getContent().setManualValidation(true);
        ((HasHelper) getContent()).setHelperText(Words.here().text("date.help"));
        getContent().addValueChangeListener(_ -> read());
    }

    private void read() {
        Optional<ImpreciseDate> parsed = ImpreciseDates.parse(getContent().getValue());
        setModelValue(parsed.orElse(null), true);
        check();
    }

    /** Marks text that is no date. @return whether the field is empty or holds a date */
    public boolean check() {
        boolean good = getContent().isEmpty() || getValue() != null;
        setInvalid(!good);
        if (!good) {
            setErrorMessage(Words.here().text("date.unreadable"));
        }
        return good;
    }

    @Override
    protected void setPresentationValue(ImpreciseDate date) {
        if (!Objects.equals(ImpreciseDates.parse(getContent().getValue()).orElse(null), date)) {
            getContent().setValue(date == null ? "" : date.format(locale));
        }
    }

    public void setLabel(String label) {
        getContent().setLabel(label);
    }

    /** Says what is wanted here, in place of what every date may be. */
    public void setHelper(String text) {
        ((HasHelper) getContent()).setHelperText(text);
    }

    @Override
    public Tooltip setTooltipText(String text) {
        return getContent().setTooltipText(text);
    }

    public String getLabel() {
        return getContent().getLabel();
    }

    @Override
    public void setErrorMessage(String message) {
        getContent().setErrorMessage(message);
    }

    @Override
    public String getErrorMessage() {
        return getContent().getErrorMessage();
    }

    @Override
    public void setInvalid(boolean invalid) {
        getContent().setInvalid(invalid);
    }

    @Override
    public boolean isInvalid() {
        return getContent().isInvalid();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        getContent().setReadOnly(readOnly);
    }

    @Override
    public boolean isReadOnly() {
        return getContent().isReadOnly();
    }
}
