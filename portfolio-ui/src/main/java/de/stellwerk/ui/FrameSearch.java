package de.stellwerk.ui;

import de.stellwerk.access.Caller;

/** The search of the frame. */
public interface FrameSearch {
    /** For the programme and the day of the frame; nothing happens for who sees no programme. */
    void open(Caller caller);
}
