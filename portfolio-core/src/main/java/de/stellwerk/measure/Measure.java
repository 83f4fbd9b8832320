package de.stellwerk.measure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.Entity;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.SourceRef;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure (Maßnahme) with the seven fields of its profile (Steckbrief) and its plan.
 *
 * @param code unique in its programme among measures and blocks, e.g. B1-A
 * @param label number as printed in the document, e.g. 1A; need not be unique
 * @param shortTitle for tight places, {@code null}: use the title
 * @param start and {@code end}: as planned today
 * @param baselineStart and {@code baselineEnd}: as agreed; set by the core team and the programme office only
 * @param delay why it begins or ends later than agreed
 * @param preApproved may also begin where no budget holds; set by the core team and the programme office only
 * @param reportsFrom first month to report although the state or the start says otherwise
 */
public record Measure(
        MeasureId id,
        long version,
        ProgrammeId programme,
        BlockId block,
        String code,
        @Nullable String label,
        List<Alias> aliases,
        String title,
        @Nullable String shortTitle,
        @Nullable String description,
        List<Responsible> responsible,
        List<Participant> participants,
        @Nullable Priority priority,
        @Nullable String priorityRationale,
        Duration duration,
        @Nullable ImpreciseDate start,
        @Nullable ImpreciseDate end,
        @Nullable ImpreciseDate baselineStart,
        @Nullable ImpreciseDate baselineEnd,
        @Nullable Delay delay,

        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean preApproved,

        MeasureState state,
        @Nullable YearMonth reportsFrom,
        List<Tag> tags,
        List<String> remarks,
        List<SourceRef> sources)
        implements Entity<Measure> {
    /** One that is not said to be late and is not approved beforehand. */
    public Measure(
            MeasureId id,
            long version,
            ProgrammeId programme,
            BlockId block,
            String code,
            @Nullable String label,
            List<Alias> aliases,
            String title,
            @Nullable String shortTitle,
            @Nullable String description,
            List<Responsible> responsible,
            List<Participant> participants,
            @Nullable Priority priority,
            @Nullable String priorityRationale,
            Duration duration,
            @Nullable ImpreciseDate start,
            @Nullable ImpreciseDate end,
            @Nullable ImpreciseDate baselineStart,
            @Nullable ImpreciseDate baselineEnd,
            MeasureState state,
            @Nullable YearMonth reportsFrom,
            List<Tag> tags,
            List<String> remarks,
            List<SourceRef> sources) {
        this(
                id,
                version,
                programme,
                block,
                code,
                label,
                aliases,
                title,
                shortTitle,
                description,
                responsible,
                participants,
                priority,
                priorityRationale,
                duration,
                start,
                end,
                baselineStart,
                baselineEnd,
                null,
                false,
                state,
                reportsFrom,
                tags,
                remarks,
                sources);
    }

    public Measure {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        responsible = responsible == null ? List.of() : List.copyOf(responsible);
        participants = participants == null ? List.of() : List.copyOf(participants);
        duration = duration == null ? Duration.UNKNOWN : duration;
        tags = tags == null ? List.of() : List.copyOf(tags);
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    @JsonIgnore
    @Override
    public UUID key() {
        return id.value();
    }

    /** The short title, or the title where there is none. */
    @JsonIgnore
    public String displayTitle() {
        return shortTitle == null ? title : shortTitle;
    }

    @Override
    public Measure withVersion(long version) {
        return toBuilder().version(version).build();
    }

    public MeasureBuilder toBuilder() {
        return new MeasureBuilder(this);
    }
}
