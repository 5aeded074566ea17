package org.cratewise.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.cratewise.track.Genre;
import org.cratewise.ui.chart.Confusion.Cell;
import org.junit.jupiter.api.Test;

class ConfusionTest {
    private final Confusion confusion =
            new Confusion(
                    List.of(new Genre("jazz"), new Genre("pop"), new Genre("rock")),
                    new int[][] {{8, 2, 0}, {1, 6, 3}, {0, 0, 0}});

    @Test
    void sharesAreOfTheRow() {
        assertEquals(0.8, confusion.share(new Cell(0, 0)));
        assertEquals(0.3, confusion.share(new Cell(1, 2)));
        assertEquals(0, confusion.share(new Cell(2, 1)));
        assertEquals(10, confusion.there(1));
        assertEquals(8, confusion.called(1));
    }

    @Test
    void theCommonestMistakeIsFound() {
        assertEquals(Optional.of(new Cell(1, 2)), confusion.worst());
        assertEquals(Optional.empty(), Confusion.NONE.worst());
        int[][] right = {{4, 0}, {0, 5}};
        List<Genre> two = confusion.genres().subList(0, 2);
        assertEquals(Optional.empty(), new Confusion(two, right).worst());
    }

    @Test
    void theKeyboardStopsAtTheEdges() {
        assertEquals(new Cell(0, 0), confusion.next(new Cell(0, 0), -1, 0));
        assertEquals(new Cell(2, 1), confusion.next(new Cell(2, 0), 0, 1));
        assertEquals(new Cell(2, 2), confusion.next(new Cell(2, 2), 1, 1));
    }
}
