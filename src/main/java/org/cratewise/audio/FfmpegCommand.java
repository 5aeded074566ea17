package org.cratewise.audio;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cratewise.track.Stretch;

/// The command line that decodes a file, or windows of it, to mono 32-bit floats on standard
/// output.
final class FfmpegCommand {
    /// Containers that hold music. Left out on purpose: playlists and manifests, which name other
    /// files; pictures, text and devices, which are no audio.
    private static final String FORMATS =
            "aa,aac,aax,ac3,ac4,adx,aea,aiff,alp,amr,amrnb,amrwb,apac,ape,apm,aptx,aptx_hd,asf,asf_o,"
                + "ast,au,avi,bfstm,bonk,brstm,caf,codec2,daud,dfpwm,dsf,dss,dts,dtshd,dv,eac3,epaf,"
                + "flac,flv,fsb,g722,g729,gsm,hca,hcom,iamf,iff,ilbc,ircam,ivr,kux,laf,lc3,loas,"
                + "matroska,mca,mlp,mmf,mov,mp3,mpc,mpc8,mpeg,mpegts,msf,mtaf,mxf,nistsphere,nsp,"
                + "nsv,nut,ogg,oma,osq,paf,pvf,qcp,qoa,rka,rm,rso,sbc,sdr2,sds,sdx,shn,sln,sol,sox,"
                + "spdif,svag,tak,truehd,tta,vag,voc,vqf,w64,wav,wavarc,webm,wsd,wtv,wv,wve,xa,"
                + "xvag,xwma";

    /// No track is longer than this, s; a stream without end stops here.
    private static final int LONGEST = 24 * 60 * 60;

    private FfmpegCommand() {}

    private static List<String> program(Path program) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        // The log's levels tell errors from the header.
        command.addAll(words("-nostdin -hide_banner -nostats -loglevel level+info"));
        command.addAll(words("-filter_threads 1 -filter_complex_threads 1"));
        return command;
    }

    /// From one second on, to mono floats.
    static List<String> stretch(Path program, Path file, Stretch stretch, int sampleRate) {
        List<String> command = program(program);
        command.addAll(input(file, seconds(stretch.from()), seconds(stretch.seconds())));
        command.addAll(List.of("-map", "0:a:0", "-af", mono(sampleRate)));
        command.addAll(words("-f f32le pipe:1"));
        return command;
    }

    /// From one second to the end, to what a loudspeaker takes: 16-bit stereo.
    static List<String> playing(Path program, Path file, double from) {
        List<String> command = program(program);
        command.addAll(input(file, seconds(from), Integer.toString(LONGEST)));
        command.addAll(words("-map 0:a:0 -ac 2 -ar " + Sounding.RATE + " -f s16le pipe:1"));
        return command;
    }

    /// ffmpeg takes no exponents.
    private static String seconds(double seconds) {
        return seconds <= 0 ? "0" : String.format(Locale.ROOT, "%.3f", seconds);
    }

    static List<String> of(Path program, Path file, WindowPlan plan, int sampleRate) {
        List<String> command = program(program);
        if (plan.whole()) command.addAll(whole(file, sampleRate));
        else command.addAll(windows(file, plan, sampleRate));
        command.addAll(words("-f f32le pipe:1"));
        return command;
    }

    private static List<String> whole(Path file, int sampleRate) {
        List<String> words = input(file, "0", Integer.toString(LONGEST));
        words.addAll(List.of("-map", "0:a:0", "-af", mono(sampleRate)));
        return words;
    }

    private static List<String> windows(Path file, WindowPlan plan, int sampleRate) {
        List<String> words = new ArrayList<>();
        // A little more than needed, so that a window is full even where a frame is lost.
        String length = String.format(Locale.ROOT, "%.3f", plan.windowSeconds() + 0.5);
        for (int start : plan.starts()) {
            // A damaged frame that claims another rate makes ffmpeg build the graph anew, and
            // several
            // inputs then wait for each other for ever. Dropped; too many make a window short.
            words.addAll(words("-drop_changed 1"));
            words.addAll(input(file, Integer.toString(start), length));
        }
        words.addAll(List.of("-filter_complex", joined(plan, sampleRate), "-map", "[out]"));
        return words;
    }

    private static List<String> input(Path file, String start, String length) {
        List<String> words = new ArrayList<>(words("-protocol_whitelist file,pipe"));
        words.addAll(List.of("-format_whitelist", FORMATS));
        // Cover pictures are video streams.
        words.addAll(words("-vn -sn -dn -threads 1"));
        if (!start.equals("0")) words.addAll(List.of("-ss", start));
        // `file:` keeps names that begin with `-` or hold a `:` from being read as something else.
        words.addAll(List.of("-t", length, "-i", "file:" + file));
        return words;
    }

    private static String joined(WindowPlan plan, int sampleRate) {
        int count = plan.starts().size();
        String cut = ",atrim=end_sample=" + plan.samples(sampleRate);
        String each =
                IntStream.range(0, count)
                        .mapToObj(w -> "[%d:a:0]%s%s[w%d];".formatted(w, mono(sampleRate), cut, w))
                        .collect(Collectors.joining());
        String all =
                IntStream.range(0, count)
                        .mapToObj(w -> "[w" + w + "]")
                        .collect(Collectors.joining());
        return each + all + "concat=n=" + count + ":v=0:a=1[out]";
    }

    /// Without `rematrix_maxval` ffmpeg mixes float stereo to mono with 0.71 instead of the mean.
    private static String mono(int sampleRate) {
        return "aresample=osr=" + sampleRate + ":ochl=mono:isf=fltp:osf=flt:rematrix_maxval=1";
    }

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }
}
