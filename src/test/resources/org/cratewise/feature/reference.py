"""librosa 0.10's features in plain numpy, written from its documentation and formulas, independent of
the Java code. `python3 reference.py > chirp.csv` makes the golden values of FeatureExtractorTest."""

import sys

import numpy as np
import scipy.fft
import scipy.signal

SR, N, HOP, MFCCS, MELS = 22050, 2048, 512, 13, 128
FREQS = np.arange(N // 2 + 1) * SR / N


def chirp():
    n = 2 * SR
    t = np.arange(n) / SR
    state, noise = 1, np.empty(n)
    for i in range(n):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        noise[i] = state / 2.0**30 - 1
    x = 0.3 * np.sin(2 * np.pi * (110 * t + 200 * t * t))
    x += 0.2 * np.sin(2 * np.pi * 446 * t) * np.exp(-8 * (t % 0.5)) + 0.01 * noise
    return x.astype(np.float32)


def frames(y, mode):
    padded = np.pad(y.astype(float), N // 2, mode=mode)
    count = 1 + (len(padded) - N) // HOP
    return np.stack([padded[i * HOP : i * HOP + N] for i in range(count)])


def power_to_db(s):
    db = 10 * np.log10(np.maximum(1e-10, s))
    return np.maximum(db, db.max() - 80)


def hz_to_mel(f):
    f = np.asarray(f, float)
    return np.where(f < 1000, f * 3 / 200, 15 + 27 * np.log(np.maximum(f, 1e-9) / 1000) / np.log(6.4))


def mel_to_hz(m):
    return np.where(m < 15, m * 200 / 3, 1000 * np.exp(np.log(6.4) / 27 * (m - 15)))


def mel_bank():
    edges = mel_to_hz(np.linspace(hz_to_mel(0), hz_to_mel(SR / 2), MELS + 2))
    up = (FREQS[None] - edges[:-2, None]) / np.diff(edges)[:-1, None]
    down = (edges[2:, None] - FREQS[None]) / np.diff(edges)[1:, None]
    return np.maximum(0, np.minimum(up, down)) * (2 / (edges[2:] - edges[:-2]))[:, None]


def octs(f, tuning):
    return np.log2(f / (440 * 2 ** (tuning / 12) / 16))


def chroma_bank(tuning):
    f = np.linspace(0, SR, N, endpoint=False)[1:]
    bins = 12 * octs(f, tuning)
    bins = np.concatenate(([bins[0] - 18], bins))
    width = np.concatenate((np.maximum(np.diff(bins), 1), [1]))
    d = bins[None] - np.arange(12)[:, None]
    d = np.remainder(d + 6 + 120, 12) - 6
    w = np.exp(-0.5 * (2 * d / width) ** 2)
    w /= np.sqrt((w**2).sum(0))
    w *= np.exp(-0.5 * ((bins / 12 - 5) / 2) ** 2)
    return np.roll(w, -3, axis=0)[:, : N // 2 + 1]


def tuning_of(power):
    s = power.T
    a = np.zeros_like(s)
    b = np.zeros_like(s)
    a[1:-1] = s[2:] + s[:-2] - 2 * s[1:-1]
    b[1:-1] = (s[2:] - s[:-2]) / 2
    shift = np.where(np.abs(b) >= np.abs(a), 0, -b / np.where(a == 0, 1, a))
    x = s * (s > 0.1 * s.max(0))
    local = np.zeros(s.shape, bool)
    local[1:-1] = (x[1:-1] > x[:-2]) & (x[1:-1] >= x[2:])
    local &= ((150 <= FREQS) & (FREQS < 4000))[:, None]
    k, t = np.nonzero(local)
    pitch = (k + shift[k, t]) * SR / N
    mag = s[k, t] + 0.5 * np.gradient(s, axis=0)[k, t] * shift[k, t]
    if not len(pitch):
        return 0.0
    pitch = pitch[mag >= np.median(mag)]
    residual = np.mod(12 * octs(pitch, 0), 1.0)
    residual[residual >= 0.5] -= 1
    counts, edges = np.histogram(residual, np.linspace(-0.5, 0.5, 101))
    return edges[np.argmax(counts)]


def normalized(x, norm):
    return x / np.where(norm < np.finfo(np.float32).tiny, 1, norm)


def contrast(mag):
    s = mag.T
    edges = np.concatenate(([0], 200 * 2.0 ** np.arange(7)))
    valley, peak = np.zeros((7, s.shape[1])), np.zeros((7, s.shape[1]))
    for k in range(7):
        band = (FREQS >= edges[k]) & (FREQS <= edges[k + 1])
        idx = np.flatnonzero(band)
        if k > 0:
            band[idx[0] - 1] = True
        if k == 6:
            band[idx[-1] + 1 :] = True
        sub = s[band] if k == 6 else s[band][:-1]
        n = int(max(1, np.rint(0.02 * band.sum())))
        srt = np.sort(sub, axis=0)
        valley[k], peak[k] = srt[:n].mean(0), srt[-n:].mean(0)
    return (power_to_db(peak) - power_to_db(valley)).T


def zcr(y):
    f = frames(y, "edge")
    f[np.abs(f) <= 1e-10] = 0
    neg = np.signbit(f) & (f != 0)
    return (neg[:, 1:] != neg[:, :-1]).sum(1) / N


def onset(mel_db):
    rise = np.maximum(0, np.diff(mel_db, axis=0)).mean(1)
    return np.pad(rise, (1 + N // (2 * HOP), 0))[: len(mel_db)]


def features(y):
    """name -> [frames][values]"""
    power = np.abs(np.fft.rfft(frames(y, "constant") * scipy.signal.get_window("hann", N))) ** 2
    mag = np.sqrt(power)
    mel = power @ mel_bank().T
    db = power_to_db(mel)
    tuning = tuning_of(power)
    chroma = power @ chroma_bank(tuning).T
    chroma = normalized(chroma, chroma.max(1, keepdims=True))
    v = np.outer([7 / 6, 7 / 6, 3 / 2, 3 / 2, 2 / 3, 2 / 3], np.arange(12))
    v[::2] -= 0.5
    phi = np.array([1, 1, 1, 1, 0.5, 0.5])[:, None] * np.cos(np.pi * v)
    share = normalized(mag, mag.sum(1, keepdims=True))
    total = np.cumsum(mag, axis=1)
    over = total >= 0.85 * total[:, -1:]
    return {
        "tuning": tuning,
        "MFCC": scipy.fft.dct(db, axis=1, type=2, norm="ortho")[:, :MFCCS],
        "MEL": mel,
        "CHROMA": chroma,
        "TONNETZ": normalized(chroma, chroma.sum(1, keepdims=True)) @ phi.T,
        "CENTROID": (share @ FREQS)[:, None],
        "ROLLOFF": FREQS[over.argmax(1)][:, None],
        "CONTRAST": contrast(mag),
        "ZCR": zcr(y)[:, None],
        "RMS": np.sqrt((frames(y, "constant") ** 2).mean(1))[:, None],
        "ONSET": onset(db)[:, None],
    }


def delta(x):
    return scipy.signal.savgol_filter(x, 9, polyorder=1, deriv=1, axis=0, mode="interp")


if __name__ == "__main__":
    f = features(chirp())
    f["DELTA"] = delta(f["MFCC"])
    print("# tuning %.2f; rows: feature, frame, values" % f.pop("tuning"))
    print("MELBANK,0," + ",".join("%.8g" % v for v in mel_bank().sum(1)))
    print("CHROMABANK,0," + ",".join("%.8g" % v for v in chroma_bank(-0.37).sum(1)))
    for name, values in f.items():
        for frame in (0, 1, 22, 43, len(values) - 1):
            print("%s,%d,%s" % (name, frame, ",".join("%.8g" % v for v in values[frame])))
