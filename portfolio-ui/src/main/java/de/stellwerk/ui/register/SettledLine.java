package de.stellwerk.ui.register;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import de.stellwerk.governance.Body;
import de.stellwerk.meeting.Settled;
import de.stellwerk.shared.BodyId;
import de.stellwerk.status.RegisterEntry;
import de.stellwerk.ui.components.DataTable;
import de.stellwerk.ui.components.Links;
import de.stellwerk.ui.components.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where a decision was made or will be: which body, on which day, with which result, after how long. */
record SettledLine(Map<UUID, Settled> settled, Map<BodyId, String> bodies, Links links) {
    static final SettledLine NONE = new SettledLine(Map.of(), Map.of(), new Links(null));

    static SettledLine of(Map<UUID, Settled> settled, List<Body> bodies, Links links) {
        return new SettledLine(settled, bodies.stream().collect(Collectors.toMap(Body::id, Body::name)), links);
    }

    Optional<Component> of(RegisterEntry entry) {
        return Optional.ofNullable(settled.get(entry.key())).map(s -> line(s, entry));
    }

    private Component line(Settled s, RegisterEntry entry) {
        var words = Words.here();
        var body = bodies.getOrDefault(s.meeting().body(), Words.NONE);
        var day = words.date(s.meeting().date());
        var address = "sitzungen/" + s.meeting().id();
        if (s.item().outcome().result() == null) {
            return links.to(address, words.text("register.onAgenda", body, day));
        }
        var said = links.to(
                address,
                words.text(
                        "register.settled",
                        body,
                        day,
                        words.of(s.item().outcome().result())));
        return s.done()
                ? new Div(said, new Div(DataTable.muted(words.text("register.latency", s.latency(entry.first())))))
                : said;
    }
}
