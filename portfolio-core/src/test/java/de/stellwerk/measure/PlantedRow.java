package de.stellwerk.measure;

/** A violation for {@code WallsFallTest}: storage that other features can see. */
public class PlantedRow {}
