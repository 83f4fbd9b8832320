package de.stellwerk.measure;

import java.util.List;
import java.util.UUID;

/** A violation for {@code WallsFallTest}: a query over all municipalities. */
interface PlantedRows {
    List<MeasureRow> findByProgrammeId(UUID programmeId);
}
