package de.stellwerk.meeting;

import de.stellwerk.shared.Check;
import de.stellwerk.shared.MeasureId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What a meeting must be. */
final class MeetingRules {
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_TITLE = 500;
    private static final int MOST_ITEMS = 200;
    private static final int MOST_QUESTIONS = 100;

    private final Meeting meeting;
    private final Check check = new Check();

    MeetingRules(Meeting meeting) {
        this.meeting = meeting;
    }

    /** @param others of the programme */
    MeetingRules oneADay(List<Meeting> others) {
        check.notNull(meeting.body(), "body")
                .notNull(meeting.date(), "date")
                .optional(meeting.number(), "number", LONGEST_NUMBER)
                .that(others.stream().noneMatch(this::repeats), "date", "meetingExists");
        return this;
    }

    private boolean repeats(Meeting other) {
        return !other.id().equals(meeting.id())
                && Objects.equals(other.body(), meeting.body())
                && Objects.equals(other.date(), meeting.date());
    }

    /** @param asked keys of the register of decisions */
    MeetingRules agenda(Set<UUID> asked) {
        check.that(meeting.items().size() <= MOST_ITEMS, "items", "tooMany", MOST_ITEMS);
        var numbers = new HashSet<String>();
        var decisions = new HashSet<UUID>();
        for (int i = 0; i < meeting.items().size(); i++) {
            var item = meeting.items().get(i);
            var at = "items[" + i + "].";
            check.text(item.number(), at + "number", LONGEST_NUMBER)
                    .text(item.title(), at + "title", LONGEST_TITLE)
                    .optional(item.document(), at + "document", LONGEST_NUMBER)
                    .that(numbers.add(item.number()), at + "number", "itemTwice", item.number());
            if (item.decision() != null) {
                check.that(asked.contains(item.decision()), at + "decision", "noSuchDecision")
                        .that(decisions.add(item.decision()), at + "decision", "decisionTwice");
            }
        }
        return this;
    }

    /** What was recorded stays on the agenda. @param stored as it was */
    MeetingRules keeps(Meeting stored) {
        stored.items().stream()
                .filter(i -> i.outcome().result() != null)
                .forEach(i -> check.that(meeting.item(i.key()).isPresent(), "items", "itemHasResult", i.number()));
        return this;
    }

    /** @param measures of the programme */
    MeetingRules outcomes(Set<MeasureId> measures, LocalDate today) {
        for (int i = 0; i < meeting.items().size(); i++) {
            outcome(meeting.items().get(i).outcome(), "items[" + i + "].", measures, today);
        }
        return this;
    }

    /** @param at before the names of the fields */
    MeetingRules outcome(Outcome outcome, String at, Set<MeasureId> measures, LocalDate today) {
        var result = outcome.result();
        var resolved = result != null && result.resolved();
        check.that(
                        result == null
                                || meeting.date() == null
                                || !meeting.date().isAfter(today),
                        at + "result",
                        "resultBeforeMeeting")
                .optional(outcome.number(), at + "resolutionNumber", LONGEST_NUMBER)
                .that(resolved || outcome.resolution() == null, at + "resolution", "nothingResolved")
                .that(
                        outcome.followUp() == null || measures.contains(outcome.followUp()),
                        at + "followUp",
                        "noSuchMeasure")
                .that(outcome.questions().size() <= MOST_QUESTIONS, at + "questions", "tooMany", MOST_QUESTIONS);
        if (resolved) {
            check.text(outcome.resolution(), at + "resolution", Check.LONGEST_TEXT);
        }
        for (int q = 0; q < outcome.questions().size(); q++) {
            question(outcome.questions().get(q), at + "questions[" + q + "].");
        }
        return this;
    }

    private void question(Question question, String at) {
        check.that(question.question() != null || question.answer() != null, at + "question", "required")
                .optional(question.question(), at + "question", Check.LONGEST_TEXT)
                .optional(question.answer(), at + "answer", Check.LONGEST_TEXT);
    }

    /** @throws de.stellwerk.shared.Refused with all that was found */
    void done() {
        check.done();
    }
}
