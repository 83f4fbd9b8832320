package de.stellwerk.measure;

import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.TenantId;

/** A feature above that keeps something about measures and so keeps them from being deleted. */
public interface MeasureUse {
    /** What it keeps, e.g. {@code reports}: part of the rule's name. */
    String name();

    boolean uses(TenantId tenant, MeasureId measure);
}
