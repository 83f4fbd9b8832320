package de.stellwerk.ui.measure;

import de.stellwerk.access.Caller;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.programme.Block;
import de.stellwerk.programme.CostClass;
import de.stellwerk.programme.Programme;
import de.stellwerk.programme.ProgrammeService;
import de.stellwerk.ui.components.Words;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the filters offer: blocks and cost classes of the programme, units that its measures name. */
@Singleton
public class MeasureChoices {
    private final ProgrammeService programmes;
    private final MeasureService measures;

    MeasureChoices(ProgrammeService programmes, MeasureService measures) {
        this.programmes = programmes;
        this.measures = measures;
    }

    public static MeasureFilterBar.Choices none() {
        return new MeasureFilterBar.Choices(Map.of(), Map.of(), List.of(), List.of());
    }

    public MeasureFilterBar.Choices of(Caller caller, Programme programme) {
        var blocks = new LinkedHashMap<String, String>();
        var kinds = new LinkedHashMap<String, Set<String>>();
        var words = Words.here();
        for (Block block : programmes.blocks(caller, programme.id(), null)) {
            blocks.put(block.code(), block.code() + " " + block.name());
            kinds.computeIfAbsent(words.text("filter.kind." + block.kind()), _ -> new TreeSet<>())
                    .add(block.code());
        }
        return new MeasureFilterBar.Choices(
                blocks,
                kinds,
                units(caller, programme),
                programme.costClasses().stream().map(CostClass::code).sorted().toList());
    }

    /** In the order of the alphabet. */
    List<String> units(Caller caller, Programme programme) {
        return measures.units(caller, programme.id());
    }
}
