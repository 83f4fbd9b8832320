package de.stellwerk.sample;

import de.stellwerk.shared.Light;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the design of the sample shows: plan of the measures, milestones, and the reported lights of twelve months. */
final class SamplePictures {
    static final YearMonth FIRST = YearMonth.of(2019, 7);

    /**
     * Measure and its lights from July 2019 to June 2020: reported light, F without a report, D a draft,
     * T returned, - not reporting, E finished.
     */
    private static final String LIGHTS = """
            U1-B --------GYYF
            U3-A GGGGGGGFGGGF
            B1-B -------GGYYD
            U2-B ------GGGYYT
            B2-B ---GGGGGGGGG
            B3-D ----------GY
            B1-C GGGYYYYYYYYY
            B3-A ---GGGGGGYYY
            B4-A GGGGGGGGGGGG
            B5-A ------GGYYRR
            B5-B ---------GGG
            U1-A GGGGGGGGGGGG
            U2-A --GGGGGGGGGG
            B1-A YYYEEEEEEEEE
            B2-A YYYEEEEEEEEE
            B3-C YYYYYYYYYEEE
            """;

    private SamplePictures() {}

    /** Rows of a table below src/test/resources/sample, without its head. */
    static List<List<String>> table(String name) {
        try (var in = SamplePictures.class.getResourceAsStream("/sample/" + name)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(l -> List.of(l.split(",", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> lights() {
        var lights = new LinkedHashMap<String, String>();
        LIGHTS.lines().forEach(l -> lights.put(l.substring(0, 4), l.substring(5)));
        return lights;
    }

    static Light light(char letter) {
        return switch (letter) {
            case 'G' -> Light.GREEN;
            case 'Y' -> Light.YELLOW;
            case 'R' -> Light.RED;
            default -> throw new IllegalArgumentException("no light: " + letter);
        };
    }
}
