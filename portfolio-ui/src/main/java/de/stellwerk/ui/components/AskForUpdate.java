package de.stellwerk.ui.components;

import de.stellwerk.access.Caller;
import de.stellwerk.measure.MeasureLine;
import de.stellwerk.notice.NoticeService;
import de.stellwerk.shared.Refused;
import java.util.stream.Collectors;

/** Asks the leads of a measure for the report that is due, and says what came of it. */
public final class AskForUpdate {
    private AskForUpdate() {}

    public static void ask(NoticeService service, Caller caller, MeasureLine line, MessageCard message) {
        var words = Words.here();
        try {
            var asked = service.ask(caller, line);
            message.tell(words.text("notice.asked", asked, line.measure().code()));
        } catch (Refused e) {
            message.show(e.violations().stream().map(Refusals::text).collect(Collectors.joining(" ")));
        }
    }
}
