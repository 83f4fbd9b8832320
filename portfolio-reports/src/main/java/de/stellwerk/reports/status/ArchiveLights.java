package de.stellwerk.reports.status;

import de.stellwerk.shared.Light;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Lights of old forms: a word, a sign, or the colour of a cell. */
final class ArchiveLights {
    private static final Pattern WORD = Pattern.compile(
            "(?:ampel|status|gesamt)?\\s*:?\\s*[●▲⬢🟢🟡🔴■⚫]?\\s*(grün|gruen|gelb|rot)\\b[\\s:,.–-]*(.*)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Two at once are none. */
    private static final Pattern ANOTHER = Pattern.compile(
            "(?:(?:oder|und|bis|/)\\s*)?(?:grün|gruen|gelb|rot)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private ArchiveLights() {}

    /** A light and what is said behind it. */
    record Said(Light light, String rest) {}

    static Optional<Said> of(String text) {
        var word = WORD.matcher(text.strip());
        if (word.matches()) {
            var rest = word.group(2).strip();
            return ANOTHER.matcher(rest).matches()
                    ? Optional.empty()
                    : Optional.of(new Said(byWord(word.group(1)), rest));
        }
        return switch (text.strip()) {
            case "●", "🟢" -> Optional.of(new Said(Light.GREEN, ""));
            case "▲", "🟡" -> Optional.of(new Said(Light.YELLOW, ""));
            case "⬢", "🔴" -> Optional.of(new Said(Light.RED, ""));
            default -> Optional.empty();
        };
    }

    static Light byWord(String word) {
        return switch (word.toLowerCase(Locale.GERMAN)) {
            case "gelb" -> Light.YELLOW;
            case "rot" -> Light.RED;
            default -> Light.GREEN;
        };
    }

    /** Only full colours count: pale ones are those of fields to be filled in. */
    static Optional<Light> ofColour(Cell cell) {
        return cell.getCellStyle() instanceof XSSFCellStyle style
                        && style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                ? Optional.ofNullable(style.getFillForegroundColorColor())
                        .map(XSSFColor::getRGB)
                        .flatMap(ArchiveLights::ofColour)
                : Optional.empty();
    }

    private static Optional<Light> ofColour(byte[] rgb) {
        int red = rgb[0] & 0xFF;
        int green = rgb[1] & 0xFF;
        int blue = rgb[2] & 0xFF;
        if (green > 1.25 * red && green > 1.25 * blue) {
            return Optional.of(Light.GREEN);
        }
        if (red > 180 && green > 130 && blue < 130) {
            return Optional.of(Light.YELLOW);
        }
        return red > 1.5 * green && red > 1.5 * blue ? Optional.of(Light.RED) : Optional.empty();
    }
}
