package org.cratewise.scan;

import java.util.List;

/// Who does the stages of a pipeline.
interface Crew {
    /// Does them all and returns when all are done. The first that throws ends the others, and what
    /// it threw is thrown here.
    ///
    /// @throws InterruptedException if the calling thread was interrupted; all have stopped by then
    void run(List<Stage> stages) throws InterruptedException;

    /// How much may lie between two stages that would like room for `wanted`.
    int room(int wanted);

    /// Does one stage after the other on the calling thread: a fault can be replayed in order.
    static Crew oneThread() {
        return new Crew() {
            @Override
            public void run(List<Stage> stages) throws InterruptedException {
                for (Stage stage : stages) {
                    try {
                        stage.body().run();
                    } finally {
                        stage.atEnd().run();
                    }
                }
            }

            @Override
            public int room(int wanted) {
                return Integer.MAX_VALUE;
            }
        };
    }
}
