package de.stellwerk.ui.meeting;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.stellwerk.measure.Measure;
import de.stellwerk.meeting.AgendaItem;
import de.stellwerk.meeting.Meeting;
import de.stellwerk.meeting.Outcome;
import de.stellwerk.meeting.Question;
import de.stellwerk.meeting.Result;
import de.stellwerk.ui.components.ListField;
import de.stellwerk.ui.components.PairField;
import de.stellwerk.ui.components.Texts;
import de.stellwerk.ui.components.Words;
import java.util.function.Consumer;

/** What the meeting made of an item: result, resolution, questions and answers. */
final class OutcomeDialog extends MeetingForm {
    private final transient MeetingServices services;
    private final transient Meeting meeting;
    private final transient AgendaItem item;
    private final Select<Result> result = new Select<>();
    private final TextField number = new TextField(words.text("outcome.number"));
    private final TextArea resolution = new TextArea(words.text("outcome.resolution"));
    private final ComboBox<Measure> followUp = new ComboBox<>(words.text("outcome.followUp"));
    private final ListField<Question, PairField<String, String, Question>> questions =
            new ListField<>(words.text("outcome.questions"), words.text("outcome.question"), this::question);

    OutcomeDialog(MeetingServices services, Meeting meeting, AgendaItem item, Consumer<Meeting> saved) {
        super(Words.here().text("outcome.record"), saved);
        this.services = services;
        this.meeting = meeting;
        this.item = item;
        result.setLabel(words.text("outcome.result"));
        result.setItems(Result.values());
        result.setItemLabelGenerator(words::of);
        result.setEmptySelectionAllowed(true);
        result.setEmptySelectionCaption(words.text("outcome.none"));
        result.addValueChangeListener(_ -> showResolution());
        number.setMaxLength(60);
        resolution.setMinRows(3);
        resolution.setMaxRows(10);
        var measures = services.measures().of(services.current().get(), meeting.programme());
        followUp.setItems(measures);
        followUp.setItemLabelGenerator(m -> m.code() + " " + m.displayTitle());
        followUp.setClearButtonVisible(true);
        show(item.outcome(), measures);
        refusals.field("result", result)
                .field("resolutionNumber", number)
                .field("resolution", resolution)
                .field("followUp", followUp)
                .field("questions", questions);
        var form = new FormLayout(result, number, resolution, followUp, questions);
        form.setColspan(resolution, 2);
        form.setColspan(followUp, 2);
        form.setColspan(questions, 2);
        layOut(new Paragraph(words.text("agenda.item", item.number(), item.title())), form);
    }

    private void show(Outcome outcome, java.util.List<Measure> measures) {
        result.setValue(outcome.result());
        number.setValue(Texts.orEmpty(outcome.number()));
        resolution.setValue(Texts.orEmpty(outcome.resolution()));
        measures.stream()
                .filter(m -> m.id().equals(outcome.followUp()))
                .findFirst()
                .ifPresent(followUp::setValue);
        questions.setValue(outcome.questions());
        showResolution();
    }

    /** Only what resolves has a resolution; what was typed stays until it is stored. */
    private void showResolution() {
        boolean resolved = result.getValue() != null && result.getValue().resolved();
        number.setVisible(resolved);
        resolution.setVisible(resolved);
        resolution.setRequiredIndicatorVisible(resolved);
        followUp.setVisible(resolved);
    }

    private PairField<String, String, Question> question() {
        var asked = new TextArea(words.text("outcome.question"));
        var answer = new TextArea(words.text("outcome.answer"));
        asked.setPlaceholder(words.text("outcome.questionNotGiven"));
        return new PairField<>(
                asked,
                answer,
                (q, a) -> q.isBlank() && a.isBlank() ? null : new Question(Texts.orNull(q), Texts.orNull(a)),
                Question::question,
                Question::answer);
    }

    @Override
    protected Meeting store() {
        boolean resolved = result.getValue() != null && result.getValue().resolved();
        return services.meetings()
                .record(
                        services.current().get(),
                        meeting,
                        item.key(),
                        new Outcome(
                                result.getValue(),
                                resolved ? Texts.orNull(number.getValue()) : null,
                                resolved ? Texts.orNull(resolution.getValue()) : null,
                                resolved && followUp.getValue() != null
                                        ? followUp.getValue().id()
                                        : null,
                                questions.getValue()));
    }
}
