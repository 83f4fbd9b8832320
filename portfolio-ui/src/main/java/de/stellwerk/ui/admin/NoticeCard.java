package de.stellwerk.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import de.stellwerk.access.Caller;
import de.stellwerk.notice.NoticeChoice;
import de.stellwerk.notice.NoticeKind;
import de.stellwerk.notice.NoticeService;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.components.Card;
import de.stellwerk.ui.components.MessageCard;
import de.stellwerk.ui.components.Words;
import java.util.Arrays;
import java.util.List;

/** Of what one is reminded by mail, and in which language. */
final class NoticeCard extends Card {
    private final transient NoticeService service;
    private final transient Caller caller;
    private final MessageCard message;
    private final CheckboxGroup<NoticeKind> kinds =
            new CheckboxGroup<>(Words.here().text("notice.byMail"));
    private final RadioButtonGroup<NoticeChoice.Language> language =
            new RadioButtonGroup<>(Words.here().text("notice.language"));
    private transient NoticeChoice seen;

    NoticeCard(NoticeService service, Caller caller, MessageCard message) {
        super(Words.here().text("notice.title"));
        this.service = service;
        this.caller = caller;
        this.message = message;
        var words = Words.here();
        subtitle(words.text("notice.help"));
        kinds.setItems(NoticeKind.values());
        kinds.setItemLabelGenerator(words::of);
        kinds.setId("notice-kinds");
        language.setItems(NoticeChoice.Language.values());
        language.setItemLabelGenerator(words::of);
        language.setId("notice-language");
        seen = service.choice(caller);
        fill();
        var save = new Button(words.text("notice.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setId("save-notices");
        if (!service.reachedByMail(caller)) {
            add(new Paragraph(words.text("notice.noMail")));
        }
        var form = new Div(kinds, language, new Div(save));
        form.addClassName("st-stack");
        add(form);
    }

    private void fill() {
        kinds.setValue(Arrays.stream(NoticeKind.values())
                .filter(seen::wantsMail)
                .collect(java.util.stream.Collectors.toSet()));
        language.setValue(seen.language());
    }

    private void save() {
        List<NoticeKind> without = Arrays.stream(NoticeKind.values())
                .filter(k -> !kinds.getValue().contains(k))
                .toList();
        try {
            seen = service.choose(
                    caller, new NoticeChoice(caller.person(), seen.version(), language.getValue(), without));
            message.tell(Words.here().text("notice.saved"));
        } catch (StaleVersion stale) {
            seen = (NoticeChoice) stale.current();
            fill();
            message.show(Words.here().text("notice.stale"));
        }
    }
}
