package de.stellwerk.measure;

import de.stellwerk.shared.BlockId;
import de.stellwerk.shared.ImpreciseDate;
import de.stellwerk.shared.MeasureId;
import de.stellwerk.shared.ProgrammeId;
import de.stellwerk.shared.SourceRef;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** Changes some fields of a {@link Measure}. */
@NullUnmarked
public final class MeasureBuilder {
    private MeasureId id;
    private long version;
    private ProgrammeId programme;
    private BlockId block;
    private String code;
    private String label;
    private List<Alias> aliases;
    private String title;
    private String shortTitle;
    private String description;
    private List<Responsible> responsible;
    private List<Participant> participants;
    private Priority priority;
    private String priorityRationale;
    private Duration duration;
    private ImpreciseDate start;
    private ImpreciseDate end;
    private ImpreciseDate baselineStart;
    private ImpreciseDate baselineEnd;
    private Delay delay;
    private boolean preApproved;
    private MeasureState state;
    private YearMonth reportsFrom;
    private List<Tag> tags;
    private List<String> remarks;
    private List<SourceRef> sources;

    MeasureBuilder(Measure m) {
        id = m.id();
        version = m.version();
        programme = m.programme();
        block = m.block();
        code = m.code();
        label = m.label();
        aliases = m.aliases();
        title = m.title();
        shortTitle = m.shortTitle();
        description = m.description();
        responsible = m.responsible();
        participants = m.participants();
        priority = m.priority();
        priorityRationale = m.priorityRationale();
        duration = m.duration();
        start = m.start();
        end = m.end();
        baselineStart = m.baselineStart();
        baselineEnd = m.baselineEnd();
        delay = m.delay();
        preApproved = m.preApproved();
        state = m.state();
        reportsFrom = m.reportsFrom();
        tags = m.tags();
        remarks = m.remarks();
        sources = m.sources();
    }

    public Measure build() {
        return new Measure(
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
                delay,
                preApproved,
                state,
                reportsFrom,
                tags,
                remarks,
                sources);
    }

    public MeasureBuilder version(long version) {
        this.version = version;
        return this;
    }

    public MeasureBuilder block(BlockId block) {
        this.block = block;
        return this;
    }

    public MeasureBuilder code(String code) {
        this.code = code;
        return this;
    }

    public MeasureBuilder label(String label) {
        this.label = label;
        return this;
    }

    public MeasureBuilder aliases(List<Alias> aliases) {
        this.aliases = aliases;
        return this;
    }

    public MeasureBuilder title(String title) {
        this.title = title;
        return this;
    }

    public MeasureBuilder shortTitle(String shortTitle) {
        this.shortTitle = shortTitle;
        return this;
    }

    public MeasureBuilder description(String description) {
        this.description = description;
        return this;
    }

    public MeasureBuilder responsible(List<Responsible> responsible) {
        this.responsible = responsible;
        return this;
    }

    public MeasureBuilder participants(List<Participant> participants) {
        this.participants = participants;
        return this;
    }

    public MeasureBuilder priority(Priority priority) {
        this.priority = priority;
        return this;
    }

    public MeasureBuilder priorityRationale(String priorityRationale) {
        this.priorityRationale = priorityRationale;
        return this;
    }

    public MeasureBuilder duration(Duration duration) {
        this.duration = duration;
        return this;
    }

    public MeasureBuilder start(ImpreciseDate start) {
        this.start = start;
        return this;
    }

    public MeasureBuilder end(ImpreciseDate end) {
        this.end = end;
        return this;
    }

    public MeasureBuilder baselineStart(ImpreciseDate baselineStart) {
        this.baselineStart = baselineStart;
        return this;
    }

    public MeasureBuilder baselineEnd(ImpreciseDate baselineEnd) {
        this.baselineEnd = baselineEnd;
        return this;
    }

    public MeasureBuilder delay(Delay delay) {
        this.delay = delay;
        return this;
    }

    public MeasureBuilder preApproved(boolean preApproved) {
        this.preApproved = preApproved;
        return this;
    }

    public MeasureBuilder state(MeasureState state) {
        this.state = state;
        return this;
    }

    public MeasureBuilder reportsFrom(YearMonth reportsFrom) {
        this.reportsFrom = reportsFrom;
        return this;
    }

    public MeasureBuilder tags(List<Tag> tags) {
        this.tags = tags;
        return this;
    }

    public MeasureBuilder remarks(List<String> remarks) {
        this.remarks = remarks;
        return this;
    }

    public MeasureBuilder sources(List<SourceRef> sources) {
        this.sources = sources;
        return this;
    }
}
