package de.stellwerk.reports.slides;

import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** The placeholders of the layouts; what stands in them takes place and look from there. */
enum Slot {
    TITLE("Titel", STPlaceholderType.TITLE, null),
    SUBTITLE("Untertitel", STPlaceholderType.SUB_TITLE, 1L),
    MUNICIPALITY("Gemeinde", STPlaceholderType.BODY, 13L),
    FOOTER("Fußzeile", STPlaceholderType.FTR, 10L),
    LEGEND("Legende", STPlaceholderType.BODY, 14L),
    NUMBER("Seitenzahl", STPlaceholderType.SLD_NUM, 12L);

    final String title;
    final STPlaceholderType.Enum type;
    final @Nullable Long index;

    Slot(String title, STPlaceholderType.Enum type, @Nullable Long index) {
        this.title = title;
        this.type = type;
        this.index = index;
    }
}
