package de.stellwerk.schedule.engine;

/**
 * Finds the number of a name. Without an object for each entry, as a map would have: a plan is numbered anew with every change, and a
 * hundred thousand short-lived objects cost more than the dates.
 */
final class Places {
    private final String[] names;
    private final int[] places;
    private final int mask;

    Places(int size) {
        int capacity = 4 * Integer.highestOneBit(Math.max(size, 4));
        names = new String[capacity];
        places = new int[capacity];
        mask = capacity - 1;
    }

    /** Numbers a name; each stands once only. */
    void put(String name, int place) {
        int slot = slot(name);
        if (names[slot] != null) {
            throw new IllegalArgumentException("twice: " + name);
        }
        names[slot] = name;
        places[slot] = place;
    }

    int get(String name) {
        int slot = slot(name);
        if (names[slot] == null) {
            throw new IllegalArgumentException("no such task or block: " + name);
        }
        return places[slot];
    }

    /** Where the name stands or would stand; at least half of the slots are empty, so the search ends soon. */
    private int slot(String name) {
        int hash = name.hashCode();
        int slot = (hash ^ (hash >>> 16)) & mask;
        while (names[slot] != null && !names[slot].equals(name)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
