"""Makes the colour profile that the reports' pdf declares: sRGB as ICC version 2, from the published primaries.

    python3 docs/fonts/make_srgb_profile.py src/main/resources/reports/fonts/sRGB.icc
"""

import struct
import sys


def s15(value):
    return struct.pack(">i", round(value * 65536))


def xyz(x, y, z):
    return b"XYZ \0\0\0\0" + s15(x) + s15(y) + s15(z)


def text(words):
    return b"text\0\0\0\0" + words + b"\0"


def desc(words):
    return b"desc\0\0\0\0" + struct.pack(">I", len(words) + 1) + words + b"\0" + bytes(4 + 4 + 2 + 1 + 67)


def curve(steps=1024):
    def linear(v):
        return v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4
    values = [round(linear(i / (steps - 1)) * 65535) for i in range(steps)]
    return b"curv\0\0\0\0" + struct.pack(">I", steps) + struct.pack(f">{steps}H", *values)


def profile():
    trc = curve()
    tags = [(b"desc", desc(b"sRGB")), (b"cprt", text(b"No copyright, use freely")),
            (b"wtpt", xyz(0.95045, 1.0, 1.08905)), (b"rXYZ", xyz(0.43607, 0.22249, 0.01392)),
            (b"gXYZ", xyz(0.38515, 0.71687, 0.09708)), (b"bXYZ", xyz(0.14307, 0.06061, 0.71410)),
            (b"rTRC", trc), (b"gTRC", trc), (b"bTRC", trc)]
    offset = 128 + 4 + 12 * len(tags)
    table, data, placed = b"", b"", {}
    for name, body in tags:
        if body not in placed:
            placed[body] = offset + len(data)
            data += body + bytes(-len(body) % 4)
        table += name + struct.pack(">II", placed[body], len(body))
    size = offset + len(data)
    header = struct.pack(">I4sI4s4s4s", size, bytes(4), 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    header += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(4) + struct.pack(">I", 0)
    header += bytes(4) + bytes(4) + bytes(8) + struct.pack(">I", 0) + s15(0.9642) + s15(1.0) + s15(0.8249) + bytes(4)
    header += bytes(128 - len(header))
    return header + struct.pack(">I", len(tags)) + table + data


if __name__ == "__main__":
    with open(sys.argv[1], "wb") as out:
        out.write(profile())
