package de.stellwerk.ui.measure;

import de.stellwerk.access.Rights;
import de.stellwerk.journal.EntryRef;
import de.stellwerk.schedule.Deadline;
import de.stellwerk.schedule.Link;
import de.stellwerk.schedule.Milestone;
import de.stellwerk.schedule.NodeRef;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.schedule.Relation;
import de.stellwerk.schedule.RelationType;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.MilestoneId;
import de.stellwerk.shared.NotFound;
import de.stellwerk.shared.Refused;
import de.stellwerk.shared.RelationId;
import de.stellwerk.shared.StaleVersion;
import de.stellwerk.ui.components.Question;
import de.stellwerk.ui.components.Refusals;
import de.stellwerk.ui.components.UndoNotice;
import de.stellwerk.ui.components.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Opens the dialogs in which milestones and relations are created, edited and deleted, and counts written down. */
@Singleton
class PlanDialogs {
    private static final String MILESTONE = "milestone";
    private static final String RELATION = "relation";
    private static final String DEADLINE = "deadline";

    private final PlanService plan;
    private final MeasureDialogs measures;
    private final Undoing undoing;

    PlanDialogs(PlanService plan, MeasureDialogs measures, Undoing undoing) {
        this.plan = plan;
        this.measures = measures;
        this.undoing = undoing;
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
                        stored -> stored(shown, MILESTONE, base, stored, said("milestones.saved", stored.code()), done),
                        stale -> measures.author(shown.caller(), stale))
                .open();
    }

    void deleteMilestone(Shown shown, Milestone milestone, Runnable done) {
        var words = Words.here();
        confirm(
                words.text("milestones.deleteAsk", milestone.code(), milestone.description()),
                () -> plan.delete(shown.caller(), milestone.id(), milestone.version()),
                done,
                () -> offer(
                        shown,
                        said("milestones.deleted", milestone.code()),
                        EntryRef.deleted(MILESTONE, milestone),
                        done));
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
                        stored -> stored(shown, RELATION, base, stored, said("relations.saved"), done),
                        stale -> measures.author(shown.caller(), stale))
                .open();
    }

    void deleteRelation(Shown shown, Relation relation, Nodes.Node other, Runnable done) {
        var words = Words.here();
        confirm(
                words.text("relations.deleteAsk", other.name()),
                () -> plan.delete(shown.caller(), relation.id(), relation.version()),
                done,
                () -> offer(
                        shown, said("relations.deleted", other.name()), EntryRef.deleted(RELATION, relation), done));
    }

    /** What is counted for a legal deadline, and how many were done when. */
    void editQuota(Shown shown, Deadline deadline, Runnable done) {
        new QuotaDialog(
                        deadline,
                        (changed, why) -> plan.save(shown.caller().because(why), changed),
                        stored -> stored(shown, DEADLINE, deadline, stored, said("quota.saved", stored.code()), done),
                        stale -> measures.author(shown.caller(), stale))
                .open();
    }

    private static String said(String key, Object... names) {
        return Words.here().text(key, names);
    }

    /** Shows what is stored, and offers the way back unless nothing was changed. */
    private <T extends Entity<T>> void stored(
            Shown shown, String entity, T base, T stored, String said, Runnable done) {
        done.run();
        if (stored.version() > base.version()) {
            offer(shown, said, EntryRef.stored(entity, stored), done);
        }
    }

    private void offer(Shown shown, String said, EntryRef written, Runnable done) {
        undoing.offer(shown.caller(), said, written, done);
    }

    private static void confirm(String question, Runnable delete, Runnable done, Runnable deleted) {
        var words = Words.here();
        new Question(question, null, words.text("action.delete"), () -> {
                    try {
                        delete.run();
                        deleted.run();
                    } catch (StaleVersion | NotFound outrun) {
                        UndoNotice.tell(words.text("stale.deleted"));
                    } catch (Refused refused) {
                        UndoNotice.tell(refused.violations().stream()
                                .map(Refusals::text)
                                .collect(Collectors.joining(" ")));
                    }
                    done.run();
                })
                .dangerous()
                .open();
    }
}
