package org.cratewise.sorting;

import org.cratewise.catalog.Journal;

/// What every step needs.
record Tools(Journal journal, Moments moments, Volumes volumes) {
    Tools(Journal journal) {
        this(journal, Moments.UNHEARD, Volumes.REAL);
    }

    void at(Moment moment) {
        moments.reached(moment);
    }
}
