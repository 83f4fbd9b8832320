package de.stellwerk.measure;

import de.stellwerk.shared.Light;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.TenantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The condition of a search: fixed text with a question mark for every value. */
final class MeasureCondition {
    private final List<String> parts = new ArrayList<>();
    private final List<Object> arguments = new ArrayList<>();

    private MeasureCondition() {}

    MeasureCondition(TenantId tenant, Visibility visible, MeasureFilter f) {
        add("m.tenant_id = ?", tenant.value());
        if (!visible.all()) {
            visible(visible);
        }
        if (f.programme() != null) {
            add("p.code = ?", f.programme());
        }
        in("b.code", f.blocks());
        in("b.kind", f.blockKinds().stream().map(Enum::name).toList());
        in("m.priority", f.priorities().stream().map(Enum::ordinal).toList());
        in("b.cost_class", f.costClasses());
        in("m.state", f.states().stream().map(Enum::name).toList());
        lights(f);
        if (f.unit() != null) {
            units(List.of(f.unit()));
        }
        if (f.tag() != null) {
            add(
                    "exists (select 1 from measure_tag t where t.tenant_id = m.tenant_id and t.measure_id = m.id and t.tag = ?)",
                    MeasureText.normalTag(f.tag()));
        }
        if (f.text() != null && !f.text().isBlank()) {
            add(
                    "m.search_text like ? escape '!'",
                    "%" + escaped(f.text().strip().toLowerCase(Locale.GERMAN)) + "%");
        }
    }

    private void visible(Visibility visible) {
        var seen = new MeasureCondition();
        seen.units(visible.units());
        var put = visible.put();
        if (!put.isEmpty()) {
            seen.in("m.id", put.stream().map(MeasureId::value).toList());
        }
        parts.add("(" + String.join(" or ", seen.parts) + ")");
        arguments.addAll(seen.arguments);
    }

    private void lights(MeasureFilter f) {
        if (f.lights().isEmpty() && !f.withoutLight()) {
            return;
        }
        var either = new ArrayList<String>();
        if (f.withoutLight()) {
            either.add("l.light is null");
        }
        if (!f.lights().isEmpty()) {
            either.add("l.light in (" + marks(f.lights().size()) + ")");
            f.lights().stream().map(Light::ordinal).forEach(arguments::add);
        }
        parts.add("(" + String.join(" or ", either) + ")");
    }

    private void units(Collection<String> units) {
        if (units.isEmpty()) {
            parts.add("1 = 0");
            return;
        }
        parts.add(
                "exists (select 1 from measure_unit u where u.tenant_id = m.tenant_id and u.measure_id = m.id and u.unit in ("
                        + marks(units.size()) + "))");
        arguments.addAll(units);
    }

    private void in(String column, Collection<?> values) {
        if (!values.isEmpty()) {
            parts.add(column + " in (" + marks(values.size()) + ")");
            arguments.addAll(values);
        }
    }

    private void add(String part, Object argument) {
        parts.add(part);
        arguments.add(argument);
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    String sql() {
        return String.join(" and ", parts);
    }

    List<Object> arguments() {
        return arguments;
    }
}
