package de.stellwerk.access;

import de.stellwerk.shared.TenantId;

/**
 * A municipality.
 *
 * @param land ISO 3166-2 code of the Land without the country, e.g. {@code nw}; its public holidays count
 * @param sample holds sample data and says so on every page
 */
public record Tenant(TenantId id, String name, String land, boolean sample) {
    /** As it stands on screens and documents: "Musterstadt (Beispieldaten)". */
    public String displayName() {
        return sample ? name + " (Beispieldaten)" : name;
    }
}
