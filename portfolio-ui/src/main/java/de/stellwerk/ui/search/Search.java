package de.stellwerk.ui.search;

import de.stellwerk.access.Caller;
import de.stellwerk.search.SearchService;
import de.stellwerk.ui.FrameSearch;
import de.stellwerk.ui.FrameState;
import de.stellwerk.ui.Selection;
import jakarta.inject.Singleton;

/** Opens the search of the frame. */
@Singleton
class Search implements FrameSearch {
    private final SearchService service;
    private final Selection selection;
    private final FrameState frame;

    Search(SearchService service, Selection selection, FrameState frame) {
        this.service = service;
        this.selection = selection;
        this.frame = frame;
    }

    @Override
    public void open(Caller caller) {
        selection
                .programme()
                .ifPresent(
                        p -> new SearchDialog(service, caller, p, frame.asOf().orElse(null)).open());
    }
}
