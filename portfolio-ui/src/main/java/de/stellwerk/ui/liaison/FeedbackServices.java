package de.stellwerk.ui.liaison;

import de.stellwerk.access.AccessService;
import de.stellwerk.governance.FeedbackService;
import de.stellwerk.measure.MeasureService;
import de.stellwerk.schedule.PlanService;
import de.stellwerk.server.CurrentCaller;
import de.stellwerk.ui.Selection;
import jakarta.inject.Singleton;

/** What the pages of feedback and of the liaison ask. */
@Singleton
record FeedbackServices(
        FeedbackService feedback,
        MeasureService measures,
        PlanService plan,
        AccessService access,
        FeedbackNews news,
        Selection selection,
        CurrentCaller current) {}
