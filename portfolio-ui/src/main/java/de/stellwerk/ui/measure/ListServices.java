package de.stellwerk.ui.measure;

import de.stellwerk.measure.MeasureService;
import de.stellwerk.savedview.SavedViewService;
import jakarta.inject.Singleton;

/** What the list of measures asks and opens. */
@Singleton
record ListServices(
        MeasureService measures,
        SavedViewService views,
        MeasureChoices choices,
        MeasureDialogs dialogs,
        Bulk bulk,
        ListExport export) {}
