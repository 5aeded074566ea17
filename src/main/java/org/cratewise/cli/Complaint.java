package org.cratewise.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.cratewise.catalog.CatalogException;
import org.cratewise.genre.ModelException;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// What a person is told when a command can't do its work: one sentence for what was to be
/// expected, a stack trace for what wasn't.
final class Complaint {
    private Complaint() {}

    /// For a command line that makes no sense: why, and where to read more.
    static int wrongUse(ParameterException e, String[] arguments) {
        CommandLine line = e.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        err.printf("More with: %s --help%n", line.getCommandSpec().qualifiedName());
        err.flush();
        return ExitCode.USAGE;
    }

    /// For a command that began and failed.
    static int failure(Exception e, CommandLine line, ParseResult parsed) throws Exception {
        if (e instanceof CatalogException) return say(e.getMessage(), line, ExitCode.USAGE);
        if (e instanceof ModelException) return say(e.getMessage(), line, ExitCode.SOFTWARE);
        if (e instanceof IOException io) return say(words(io), line, ExitCode.SOFTWARE);
        throw e;
    }

    private static int say(String sentence, CommandLine line, int code) {
        line.getErr().println(OneLine.of(sentence));
        line.getErr().flush();
        return code;
    }

    /// The messages of these exceptions are often nothing but the path.
    private static String words(IOException e) {
        if (!(e instanceof FileSystemException at)) return String.valueOf(e.getMessage());
        if (e instanceof AccessDeniedException) return at.getFile() + ": permission denied";
        if (e instanceof NoSuchFileException) return at.getFile() + ": not there";
        if (e instanceof FileAlreadyExistsException) return at.getFile() + ": is in the way";
        return at.getMessage();
    }
}
