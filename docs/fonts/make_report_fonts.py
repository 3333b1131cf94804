"""Makes the fonts that travel inside Rumbo's reports (run once; the results are committed).

    python3 docs/fonts/make_report_fonts.py InstrumentSans.woff2 DejaVuSans.ttf src/main/resources/reports/fonts

Needs fonttools and brotli. From the variable Instrument Sans: static instances of weights 400 and 600, digits tabular,
since the PDF engine knows no font features. From DejaVu Sans: the characters that Instrument Sans lacks. RumboSigns is
drawn here: the shapes of the semáforo on the code points of the characters they stand for.
"""

import math
import sys

from fontTools import subset
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

DIGITS = "0123456789"


def tabular(font):
    """Puts the tabular forms of the digits on the digits' code points."""
    gsub = font["GSUB"].table
    lookups = [i for f in gsub.FeatureList.FeatureRecord if f.FeatureTag == "tnum" for i in f.Feature.LookupListIndex]
    mapping = {}
    for index in lookups:
        for table in gsub.LookupList.Lookup[index].SubTable:
            mapping.update(getattr(getattr(table, "ExtSubTable", table), "mapping", {}))
    for cmap in font["cmap"].tables:
        for digit in DIGITS:
            if ord(digit) in cmap.cmap:
                cmap.cmap[ord(digit)] = mapping.get(cmap.cmap[ord(digit)], cmap.cmap[ord(digit)])


def named(font, family, style):
    for record in list(font["name"].names):
        if record.nameID in (1, 16):
            font["name"].setName(family, record.nameID, record.platformID, record.platEncID, record.langID)
        elif record.nameID in (2, 17):
            font["name"].setName(style, record.nameID, record.platformID, record.platEncID, record.langID)
        elif record.nameID == 4:
            font["name"].setName(f"{family} {style}", 4, record.platformID, record.platEncID, record.langID)
        elif record.nameID == 6:
            font["name"].setName(f"{family}-{style}".replace(" ", ""), 6, 3, 1, 0x409)


def keep(font, codepoints, features):
    options = subset.Options()
    options.layout_features = features
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.glyph_names = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codepoints)
    subsetter.subset(font)


def instance(source, weight, style, bold, out):
    font = instantiateVariableFont(TTFont(source), {"wght": weight, "wdth": 100})
    tabular(font)
    named(font, "Instrument Sans", style)
    # No ligatures: the pdf would hold "fi" as a glyph that means no character.
    keep(font, sorted(font.getBestCmap()), [])
    os2, head = font["OS/2"], font["head"]
    os2.usWeightClass = weight
    os2.fsType = 0
    os2.fsSelection = (os2.fsSelection & ~0x61) | (0x20 if bold else 0x40)
    head.macStyle = 1 if bold else 0
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.flavor = None
    font.save(out)
    return set(font.getBestCmap())


def rest(source, known, out):
    font = TTFont(source)
    ranges = [(0x20, 0x24F), (0x370, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20CF),
              (0x2100, 0x218F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2300, 0x23FF), (0x2500, 0x27BF), (0xFFFD, 0xFFFD)]
    wanted = [c for a, b in ranges for c in range(a, b + 1) if c in font.getBestCmap() and c not in known]
    keep(font, wanted, [])
    font.recalcTimestamp = False
    font.save(out)


def ring(pen, x, y, r, clockwise=True):
    """A circle of eight quadratic arcs."""
    n = 8
    step = 2 * math.pi / n * (-1 if clockwise else 1)
    k = r / math.cos(math.pi / n)
    point = lambda a, d: (round(x + d * math.cos(a)), round(y + d * math.sin(a)))
    pen.moveTo(point(0, r))
    for i in range(n):
        pen.qCurveTo(point((i + 0.5) * step, k), point((i + 1) * step, r))
    pen.closePath()


def poly(pen, points):
    pen.moveTo(points[0])
    for p in points[1:]:
        pen.lineTo(p)
    pen.closePath()


def bar(pen, a, b, width, hole=False):
    """A straight stroke from a to b; a hole runs the other way round."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = math.hypot(dx, dy)
    ox, oy = -dy / length * width / 2, dx / length * width / 2
    points = [(a[0] + ox, a[1] + oy), (b[0] + ox, b[1] + oy), (b[0] - ox, b[1] - oy), (a[0] - ox, a[1] - oy)]
    points = [(round(x), round(y)) for x, y in points]
    poly(pen, points[::-1] if hole else points)


def stroke(pen, points, width, hole):
    """A stroke of two legs as one outline, so that nothing overlaps."""
    (ax, ay), (bx, by), (cx, cy) = points
    def normal(p, q):
        d = math.hypot(q[0] - p[0], q[1] - p[1])
        return (-(q[1] - p[1]) / d * width / 2, (q[0] - p[0]) / d * width / 2)
    n1, n2 = normal(points[0], points[1]), normal(points[1], points[2])
    cross = 1 + (n1[0] * n2[0] + n1[1] * n2[1]) / (width / 2) ** 2
    m = ((n1[0] + n2[0]) / cross, (n1[1] + n2[1]) / cross)
    outline = [(ax + n1[0], ay + n1[1]), (bx + m[0], by + m[1]), (cx + n2[0], cy + n2[1]),
               (cx - n2[0], cy - n2[1]), (bx - m[0], by - m[1]), (ax - n1[0], ay - n1[1])]
    outline = [(round(x), round(y)) for x, y in outline]
    poly(pen, outline[::-1] if hole else outline)


def glyphs():
    def draw(action):
        pen = TTGlyphPen(None)
        action(pen)
        return pen.glyph()

    def met(pen):
        ring(pen, 450, 350, 400)
        stroke(pen, [(255, 360), (400, 215), (655, 490)], 96, True)

    def risk(pen):
        poly(pen, [(450, 770), (900, -40), (0, -40)][::1])
        poly(pen, [(400, 500), (400, 210), (500, 210), (500, 500)])
        poly(pen, [(400, 150), (400, 50), (500, 50), (500, 150)])

    def failed(pen):
        poly(pen, [(70, 730), (830, 730), (830, -30), (70, -30)])
        w, c = 54, (450, 350)
        arm = 200
        points = []
        for i in range(4):
            a = math.pi / 4 + i * math.pi / 2
            ux, uy = math.cos(a), math.sin(a)
            px, py = -uy, ux
            points += [(c[0] + ux * arm * 1.25 - px * w, c[1] + uy * arm * 1.25 - py * w),
                       (c[0] + ux * arm * 1.25 + px * w, c[1] + uy * arm * 1.25 + py * w)]
            b = a + math.pi / 4
            points.append((c[0] + math.cos(b) * w * math.sqrt(2), c[1] + math.sin(b) * w * math.sqrt(2)))
        poly(pen, [(round(x), round(y)) for x, y in points])

    def nodata(pen):
        n, outer, inner = 8, 400, 290
        for i in range(n):
            a, b = (i + 0.18) * 2 * math.pi / n, (i + 0.82) * 2 * math.pi / n
            arc = lambda t, r: (round(450 + r * math.cos(t)), round(350 + r * math.sin(t)))
            steps = 4
            up = [arc(a + (b - a) * s / steps, outer) for s in range(steps + 1)]
            down = [arc(a + (b - a) * s / steps, inner) for s in range(steps + 1)]
            poly(pen, (up + down[::-1])[::-1])

    def late(pen):
        ring(pen, 450, 350, 400)
        ring(pen, 450, 350, 300, False)
        stroke(pen, [(450, 590), (450, 330), (610, 330)], 92, False)

    def notdue(pen):
        poly(pen, [(150, 400), (750, 400), (750, 300), (150, 300)])

    def stale(pen):
        corners = [(450, 770), (900, -40), (0, -40)]
        for i in range(3):
            p, q = corners[i], corners[(i + 1) % 3]
            for s, t in ((0.06, 0.28), (0.39, 0.61), (0.72, 0.94)):
                at = lambda f: (p[0] + (q[0] - p[0]) * f, p[1] + (q[1] - p[1]) * f)
                bar(pen, at(s), at(t), 100)

    empty = draw(lambda pen: None)
    box = draw(lambda pen: poly(pen, [(100, 0), (100, 700), (600, 700), (600, 0)]))
    return {".notdef": (box, 700), "space": (empty, 250), "met": (draw(met), 900), "risk": (draw(risk), 900),
            "failed": (draw(failed), 900), "nodata": (draw(nodata), 900), "late": (draw(late), 900),
            "notdue": (draw(notdue), 900), "stale": (draw(stale), 900)}


def signs(out):
    shapes = glyphs()
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(list(shapes))
    builder.setupCharacterMap({0x20: "space", 0x2714: "met", 0x25B2: "risk", 0x2716: "failed", 0x25CC: "nodata",
                               0x25F7: "late", 0x2012: "notdue", 0x25B3: "stale"})
    builder.setupGlyf({name: glyph for name, (glyph, _) in shapes.items()})
    builder.setupHorizontalMetrics({n: (w, getattr(g, "xMin", 0) if g.numberOfContours else 0)
                                    for n, (g, w) in shapes.items()})
    builder.setupHorizontalHeader(ascent=900, descent=-200)
    builder.setupOS2(sTypoAscender=900, sTypoDescender=-200, usWinAscent=900, usWinDescent=200, fsType=0)
    builder.setupNameTable({"familyName": "Rumbo Signs", "styleName": "Regular"})
    builder.setupPost()
    builder.font["head"].created = builder.font["head"].modified = 3786912000
    builder.font.recalcTimestamp = False
    builder.save(out)


if __name__ == "__main__":
    sans, dejavu, folder = sys.argv[1:4]
    known = instance(sans, 400, "Regular", False, f"{folder}/InstrumentSans-Regular.ttf")
    instance(sans, 600, "Bold", True, f"{folder}/InstrumentSans-Bold.ttf")
    rest(dejavu, known, f"{folder}/DejaVuSans-Rest.ttf")
    signs(f"{folder}/RumboSigns.ttf")
