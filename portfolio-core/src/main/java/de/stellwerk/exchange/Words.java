package de.stellwerk.exchange;

import de.stellwerk.governance.BodyKind;
import de.stellwerk.measure.DelayCategory;
import de.stellwerk.measure.MeasureState;
import de.stellwerk.measure.Priority;
import de.stellwerk.programme.Binding;
import de.stellwerk.programme.BlockKind;
import de.stellwerk.programme.GoalRole;
import de.stellwerk.programme.Inconsistency;
import de.stellwerk.schedule.Lag;
import de.stellwerk.schedule.LegalLevel;
import de.stellwerk.schedule.Link;
import de.stellwerk.schedule.RelationType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The German words of a workbook for the domain's own; each list is in the order of the constants. */
final class Words {
    static final String YES = "ja";
    static final String NO = "nein";

    private static final Map<Class<?>, List<String>> WORDS = Map.ofEntries(
            Map.entry(GoalRole.class, List.of("übergeordnetes Ziel", "Ziel", "notwendige Voraussetzung")),
            Map.entry(BlockKind.class, List.of("Basisbaustein", "Umsetzungsbaustein")),
            Map.entry(Binding.class, List.of("verbindlich", "Orientierung", "nicht angegeben")),
            Map.entry(Priority.class, List.of("niedrig", "mittel", "hoch")),
            Map.entry(MeasureState.class, List.of("Idee", "geplant", "laufend", "ruhend", "fertig", "verworfen")),
            Map.entry(
                    DelayCategory.class,
                    List.of(
                            "Personalmangel",
                            "Vergabe",
                            "Finanzierung",
                            "Technik",
                            "Vorgänger",
                            "Entscheidung",
                            "Recht",
                            "Umfang",
                            "Dritte",
                            "Sonstiges")),
            Map.entry(RelationType.class, List.of("setzt voraus", "ermöglicht", "Bezug zu")),
            Map.entry(Link.class, List.of("Ende-Anfang", "Anfang-Anfang", "Ende-Ende", "Anfang-Ende")),
            Map.entry(Lag.Unit.class, List.of("Arbeitstage", "Monate")),
            Map.entry(LegalLevel.class, List.of("EU", "Bund", "Land", "Kommune")),
            Map.entry(
                    BodyKind.class,
                    List.of(
                            "Lenkungsausschuss",
                            "Kernteam",
                            "Projektbüro",
                            "Projektteams",
                            "konsultierte Gruppe",
                            "weiteres Gremium")),
            Map.entry(Inconsistency.State.class, List.of("offen", "geklärt", "hingenommen")));

    private Words() {}

    static List<String> of(Class<? extends Enum<?>> type) {
        return words(type);
    }

    private static List<String> words(Class<?> type) {
        return Objects.requireNonNull(WORDS.get(type), type.getName());
    }

    static String of(Enum<?> value) {
        return words(value.getDeclaringClass()).get(value.ordinal());
    }

    /** The constant of a German word or of the constant's own name; small and capital letters are alike. */
    static <E extends Enum<E>> Optional<E> parse(Class<E> type, String text) {
        var word = text.strip();
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> of(e).equalsIgnoreCase(word)
                        || e.name().equals(word.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst();
    }

    static Optional<Boolean> parseYesNo(String text) {
        return switch (text.strip().toLowerCase(Locale.GERMAN)) {
            case YES, "j", "x", "wahr", "true" -> Optional.of(true);
            case NO, "n", "falsch", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
