package de.stellwerk.journey;

import java.util.List;
import java.util.stream.Stream;

/** The screens that {@link ScreensIT} leaves out, so that two processors look at them side by side. */
class OtherScreensIT extends ScreensIT {
    @Override
    Stream<List<Screen>> mine() {
        return secondHalf();
    }
}
