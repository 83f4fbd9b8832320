package de.stellwerk.ui.baseline;

import de.stellwerk.baseline.BaselineService;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.ui.Selection;
import jakarta.inject.Singleton;

/** What the page of the baselines asks. */
@Singleton
record BaselineServices(BaselineService baselines, Selection selection, CurrentCaller current) {}
