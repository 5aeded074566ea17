package org.cratewise.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/// Runs commands as a shell does and keeps what they say.
record Shell(Services services) {
    /// How a command ended.
    record Result(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    Result run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code =
                CommandLineProgram.run(
                        services, new PrintWriter(out), new PrintWriter(err), arguments);
        return new Result(code, out.toString(), err.toString());
    }
}
