package org.cratewise.ui.review;

import java.util.Collection;
import org.cratewise.track.Review;

/// How far the review is.
///
/// @param reviewed tracks whose genre a person settled
/// @param left tracks of the queue that nobody decided on
/// @param asked reviewed tracks for which a genre had been proposed
/// @param agreed those of them for which it was right
record Figures(int reviewed, int left, int asked, int agreed) {
    static final Figures NONE = new Figures(0, 0, 0, 0);

    static Figures of(Collection<Review> reviews, int left) {
        int reviewed = 0;
        int asked = 0;
        int agreed = 0;
        for (Review review : reviews) {
            if (!review.settled()) continue;
            reviewed++;
            if (review.asked().isPresent()) asked++;
            if (review.agrees()) agreed++;
        }
        return new Figures(reviewed, left, asked, agreed);
    }

    /// The share of proposals that were right, in `[0, 1]`; 0 without any.
    double agreement() {
        return asked == 0 ? 0 : (double) agreed / asked;
    }
}
