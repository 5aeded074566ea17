package org.cratewise.ui.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.VBox;
import org.cratewise.ui.kit.Messages;
import org.cratewise.ui.kit.NoticeBar;

/// The slim bars above the library; one at a time per matter.
final class Notices extends VBox {
    private final Map<String, NoticeBar> shown = new HashMap<>();

    /// Tracks wait from last time: go on?
    void offerToContinue(int waiting, Runnable proceed) {
        show(
                "continue",
                Messages.text("notice.waiting", waiting),
                List.of(
                        answer("continue", "notice.waiting.continue", proceed),
                        answer("continue", "notice.waiting.later", () -> {})));
    }

    /// The window is to be closed while something runs: stop it?
    void askToStop(String question, Runnable stop) {
        NoticeBar bar =
                show(
                        "stop",
                        question,
                        List.of(
                                answer("stop", "notice.stop.quit", stop),
                                answer("stop", "notice.stop.keep", () -> {})));
        bar.ask();
    }

    void tell(String matter, String text) {
        show(matter, text, List.of(answer(matter, "notice.close", () -> {}))).ask();
    }

    void take(String matter) {
        getChildren().remove(shown.remove(matter));
    }

    private NoticeBar show(String matter, String text, List<NoticeBar.Answer> answers) {
        take(matter);
        NoticeBar bar = new NoticeBar(text, answers);
        bar.setId("notice-" + matter);
        shown.put(matter, bar);
        getChildren().add(bar);
        return bar;
    }

    private NoticeBar.Answer answer(String matter, String key, Runnable action) {
        return new NoticeBar.Answer(
                Messages.text(key),
                () -> {
                    take(matter);
                    action.run();
                });
    }
}
