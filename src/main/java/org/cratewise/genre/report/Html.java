package org.cratewise.genre.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// A page that needs nothing beside itself.
final class Html {
    private final StringBuilder body = new StringBuilder();
    private final String title;

    Html(String title) {
        this.title = title;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// A share as people read it; a dash for NaN.
    static String percent(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /// Three digits; a dash for NaN.
    static String number(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
    }

    Html heading(int level, String text) {
        return raw("<h%d>%s</h%d>".formatted(level, escape(text), level));
    }

    Html paragraph(String style, String text) {
        return raw("<p class=\"%s\">%s</p>".formatted(style, escape(text)));
    }

    /// Opens a group of cards; {@link #end} closes it.
    Html cards() {
        return raw("<div class=\"cards\">");
    }

    Html end() {
        return raw("</div>");
    }

    /// A drawing with its caption.
    Html card(String heading, String caption, Svg drawing) {
        return raw(
                "<figure><h3>%s</h3>%n%s<figcaption>%s</figcaption></figure>"
                        .formatted(escape(heading), drawing, escape(caption)));
    }

    /// A figure to be seen first.
    Html figure(String value, String meaning, String more) {
        return raw(
                "<div class=\"tile\"><b>%s</b><span>%s</span><small>%s</small></div>"
                        .formatted(escape(value), escape(meaning), escape(more)));
    }

    Html tiles() {
        return raw("<div class=\"tiles\">");
    }

    Html table(List<String> head, List<List<String>> rows) {
        raw("<div class=\"scroll\"><table><thead>");
        row("th", head);
        raw("</thead><tbody>");
        rows.forEach(row -> row("td", row));
        return raw("</tbody></table></div>");
    }

    /// Text that is shown when asked for.
    Html code(String heading, String text) {
        return raw(
                "<details><summary>%s</summary><pre>%s</pre></details>"
                        .formatted(escape(heading), escape(text)));
    }

    private void row(String tag, List<String> cells) {
        body.append("<tr>");
        for (String cell : cells) body.append("<%s>%s</%s>".formatted(tag, escape(cell), tag));
        body.append("</tr>\n");
    }

    private Html raw(String html) {
        body.append(html).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        <main>
        %s</main>
        </body>
        </html>
        """
                .formatted(escape(title), style(), body);
    }

    private static String style() {
        try (InputStream in = Html.class.getResourceAsStream("/css/report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
