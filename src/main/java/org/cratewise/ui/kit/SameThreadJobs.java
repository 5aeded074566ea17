package org.cratewise.ui.kit;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

final class SameThreadJobs implements Jobs {
    @Override
    public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
        T answer;
        try {
            answer = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        then.accept(answer);
    }

    @Override
    public void close() {}
}
