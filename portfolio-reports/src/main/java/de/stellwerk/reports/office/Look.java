package de.stellwerk.reports.office;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/**
 * How a cell of a workbook looks.
 *
 * @param fill ground, {@code null}: none
 * @param format number format, {@code null}: as it is
 * @param quoted shows text that starts like a formula as text
 * @param wrapped breaks lines; else the text runs over empty cells beside it
 * @param name of the style that the spreadsheet program shows, {@code null}: none
 */
public record Look(
        double size,
        boolean bold,
        String colour,
        @Nullable String fill,
        HorizontalAlignment across,
        VerticalAlignment down,
        Lines lines,
        boolean thickRight,
        @Nullable String format,
        boolean quoted,
        boolean rightToLeft,
        boolean wrapped,
        @Nullable String name) {
    /** Borders. */
    public enum Lines {
        NONE,
        BOX,
        ROW,
        HEAD
    }

    public static Look of(double size) {
        return new Look(
                size,
                false,
                Palette.TEXT,
                null,
                HorizontalAlignment.GENERAL,
                VerticalAlignment.TOP,
                Lines.NONE,
                false,
                null,
                false,
                false,
                true,
                null);
    }

    public Look heavy() {
        return new Look(
                size, true, colour, fill, across, down, lines, thickRight, format, quoted, rightToLeft, wrapped, name);
    }

    public Look in(String colour) {
        return new Look(
                size, bold, colour, fill, across, down, lines, thickRight, format, quoted, rightToLeft, wrapped, name);
    }

    public Look on(String fill) {
        return new Look(
                size, bold, colour, fill, across, down, lines, thickRight, format, quoted, rightToLeft, wrapped, name);
    }

    public Look align(HorizontalAlignment across, VerticalAlignment down) {
        return new Look(
                size, bold, colour, fill, across, down, lines, thickRight, format, quoted, rightToLeft, wrapped, name);
    }

    public Look right() {
        return align(HorizontalAlignment.RIGHT, down);
    }

    public Look with(Lines lines) {
        return new Look(
                size, bold, colour, fill, across, down, lines, thickRight, format, quoted, rightToLeft, wrapped, name);
    }

    public Look thickRight(boolean thickRight) {
        return new Look(
                size, bold, colour, fill, across, down, lines, thickRight, format, quoted, rightToLeft, wrapped, name);
    }

    public Look format(String format) {
        return new Look(
                size, bold, colour, fill, across, down, lines, thickRight, format, quoted, rightToLeft, wrapped, name);
    }

    Look quoted(boolean quoted) {
        return new Look(
                size, bold, colour, fill, across, down, lines, thickRight, format, quoted, rightToLeft, wrapped, name);
    }

    Look rightToLeft(boolean rightToLeft) {
        return new Look(
                size, bold, colour, fill, across, down, lines, thickRight, format, quoted, rightToLeft, wrapped, name);
    }

    /** One line that may run over the cells beside it. */
    public Look unwrapped() {
        return new Look(
                size, bold, colour, fill, across, down, lines, thickRight, format, quoted, rightToLeft, false, name);
    }

    public Look named(String name) {
        return new Look(
                size, bold, colour, fill, across, down, lines, thickRight, format, quoted, rightToLeft, wrapped, name);
    }
}
