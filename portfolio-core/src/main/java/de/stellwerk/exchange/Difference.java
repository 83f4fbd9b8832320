package de.stellwerk.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A field of something stored that the workbook states differently.
 *
 * @param code of the changed thing; of a relation its ends and type
 * @param field header of the column
 * @param before as stored, in the words of the workbook; {@code null}: empty
 * @param after as the workbook states it; {@code null}: empty
 */
public record Difference(
        SheetKind kind,
        String code,
        String field,
        @Nullable String before,
        @Nullable String after) {}
