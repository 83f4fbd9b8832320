package de.stellwerk.report;

import de.stellwerk.shared.BlockId;

/** Own words about a block in a programme report. */
public record BlockText(BlockId block, String text) {}
