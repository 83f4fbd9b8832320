package de.stellwerk.ui.roadmap;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Upright lines and signs that a label in a line would meet. */
final class Obstacles {
    private final List<TreeSet<Double>> places;

    Obstacles(int lines) {
        places = IntStream.range(0, lines).mapToObj(_ -> new TreeSet<Double>()).toList();
    }

    /** In all lines from the first to the last given. */
    void add(double x, int first, int last) {
        for (int i = Math.max(first, 0); i <= Math.min(last, places.size() - 1); i++) {
            places.get(i).add(x);
        }
    }

    void add(List<Arrow> arrows) {
        arrows.forEach(a -> add(
                a.column(),
                Math.min(a.from().index(), a.to().index()),
                Math.max(a.from().index(), a.to().index())));
    }

    /** Pixels from the place to the next obstacle, or to the end of the line. */
    double room(int line, double x, double end) {
        Double next = places.get(line).ceiling(x);
        return (next == null ? end : Math.min(next, end)) - x;
    }
}
