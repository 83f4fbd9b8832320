package de.stellwerk.ui.measure;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import de.stellwerk.access.Rights;
import de.stellwerk.schedule.Link;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.schedule.Relation;
import de.stellwerk.schedule.RelationType;
import de.stellwerk.shared.MilestoneId;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.RelationId;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Opens the dialogs in which milestones and relations are created, edited and deleted. */
@Singleton
class PlanDialogs {
    private final PlanService plan;
    private final MeasureDialogs measures;

    PlanDialogs(PlanService plan, MeasureDialogs measures) {
        this.plan = plan;
        this.measures = measures;
    }

    void createMilestone(Shown shown, List<Milestone> siblings, Runnable done) {
        var fresh = new Milestone(
                MilestoneId.next(),
                0,
                shown.measure().id(),
                free(siblings),
                "",
                null,
                null,
                null,
                null,
                null,
                List.of());
        open(shown, Words.here().text("milestones.create"), fresh, done);
    }

    /** The first of MS01, MS02, … that is not taken. */
    private static String free(List<Milestone> siblings) {
        var taken = siblings.stream().map(Milestone::code).collect(Collectors.toSet());
        return IntStream.rangeClosed(1, siblings.size() + 1)
                .mapToObj("MS%02d"::formatted)
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElse("");
    }

    void editMilestone(Shown shown, Milestone milestone, Runnable done) {
        open(shown, Words.here().text("milestones.edit", milestone.code()), milestone, done);
    }

    private void open(Shown shown, String title, Milestone base, Runnable done) {
        new MilestoneDialog(
                        title,
                        base,
                        Rights.editsBaseline(shown.caller()),
                        (milestone, why) -> plan.save(shown.caller().because(why), milestone),
                        _ -> done.run(),
                        stale -> measures.author(shown.caller(), stale))
                .open();
    }

    void deleteMilestone(Shown shown, Milestone milestone, Runnable done) {
        var words = Words.here();
        confirm(
                words.text("milestones.deleteAsk", milestone.code(), milestone.description()),
                () -> plan.delete(shown.caller(), milestone.id(), milestone.version()),
                done);
    }

    void createRelation(Shown shown, Nodes nodes, Runnable done) {
        NodeRef self = nodes.self();
        var fresh = new Relation(
                RelationId.next(),
                0,
                shown.programme().id(),
                self,
                RelationType.REQUIRES,
                self,
                Link.FS,
                null,
                false,
                null,
                true,
                true,
                null,
                null);
        open(shown, nodes, Words.here().text("relations.create"), fresh, done);
    }

    void editRelation(Shown shown, Nodes nodes, Relation relation, Runnable done) {
        String title = Words.here().text("relations.edit", nodes.other(relation).code());
        open(shown, nodes, title, relation, done);
    }

    private void open(Shown shown, Nodes nodes, String title, Relation base, Runnable done) {
        new RelationDialog(
                        title,
                        base,
                        nodes,
                        (relation, why) -> plan.save(shown.caller().because(why), relation),
                        _ -> done.run(),
                        stale -> measures.author(shown.caller(), stale))
                .open();
    }

    void deleteRelation(Shown shown, Relation relation, Nodes.Node other, Runnable done) {
        var words = Words.here();
        confirm(
                words.text("relations.deleteAsk", other.name()),
                () -> plan.delete(shown.caller(), relation.id(), relation.version()),
                done);
    }

    private static void confirm(String question, Runnable delete, Runnable done) {
        var words = Words.here();
        var ask = new ConfirmDialog();
        ask.setHeader(question);
        ask.setConfirmText(words.text("action.delete"));
        ask.setConfirmButtonTheme("error primary");
        ask.setCancelText(words.text("action.cancel"));
        ask.setCancelable(true);
        ask.addConfirmListener(_ -> {
            try {
                delete.run();
            } catch (StaleVersion | NotFound outrun) {
                Notification.show(words.text("stale.deleted"));
            } catch (Refused refused) {
                Notification.show(
                        refused.violations().stream().map(Refusals::text).collect(Collectors.joining(" ")));
            }
            done.run();
        });
        ask.open();
    }
}
