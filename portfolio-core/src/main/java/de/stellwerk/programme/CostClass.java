package de.stellwerk.programme;

import de.stellwerk.shared.Money;

/** A cost class (Kostenklasse): external cost of a block over the planning years; bounds of neighbours may be equal. */
public record CostClass(int code, String label, Money min, Money max) {}
