"""What an SVG picture is made of: its colours, rectangles, texts."""

from __future__ import annotations

from html import escape
from typing import Iterator

LETTER, MONO = 6.4, 7.3  # pixels that a letter takes, roughly
BAR, CALL, LINE = 18, 20, 16  # heights in pixels: a step, a call inside it, a line of output
NARROW, WIDE = 736, 1_400  # pixels
LINES = 12  # of output below a lane

STYLE = """
.tl{--ink:var(--color-foreground-primary,var(--jp-ui-font-color1,#1f2328));--page:var(--color-background-primary,\
var(--jp-layout-color0,#fff));--step:#3d74e0;--call:#6b8fe8;--hold:#d4450c;--ready:#d98a04;\
font:12px ui-sans-serif,system-ui,-apple-system,"Segoe UI",sans-serif;color-scheme:light dark}
@media(prefers-color-scheme:dark){.tl{--ink:var(--color-foreground-primary,var(--jp-ui-font-color1,#e4e6ea));\
--page:var(--color-background-primary,var(--jp-layout-color0,#131416))}}
.tl text{fill:var(--ink);paint-order:stroke;stroke:var(--page);stroke-opacity:.7;\
stroke-width:3px;stroke-linejoin:round}
.tl .quiet{opacity:.65}.tl .head{font-size:14px;font-weight:600}
.tl .mono{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.tl .on{fill:#fff;font-size:11px;stroke:none}
.tl .middle{text-anchor:middle}.tl .bad{fill:var(--hold)}
.tl .step{fill:var(--step)}.tl .call{fill:var(--call)}.tl .hold{fill:var(--hold)}
.tl .long{fill:var(--call);fill-opacity:.2;stroke:var(--call)}
.tl .wait{stroke:var(--ink);stroke-width:1.6;stroke-dasharray:2 3;opacity:.55;fill:none}
.tl .made{stroke:var(--ink);opacity:.28;fill:none}.tl .tree{stroke:var(--ink);opacity:.25;fill:none}
.tl .band{fill:var(--ink);opacity:.06}.tl .end{stroke:var(--ink);stroke-width:2}
.tl .cross{stroke:var(--hold);stroke-width:2;fill:none}
"""


def page(name: str, size: tuple[float, float], title: str, words: str, body: list[str]) -> str:
    """Return the picture that *body* makes; *name* goes before its ids."""
    width, height = size
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="tl" role="img" width="{width:.0f}" '
        f'height="{height:.0f}" viewBox="0 0 {width:.0f} {height:.0f}" '
        f'aria-labelledby="{name}t {name}d">\n'
        f'<title id="{name}t">{safe(title)}</title>\n<desc id="{name}d">{safe(words)}</desc>\n'
        f"<style>{STYLE}</style>\n"
        f'<defs><pattern id="{name}h" width="6" height="6" patternUnits="userSpaceOnUse" '
        'patternTransform="rotate(45)">'
        '<rect width="6" height="6" fill="var(--ready)" opacity=".18"/>'
        '<rect width="2" height="6" fill="var(--ready)"/></pattern></defs>\n'
        + "\n".join(body)
        + "\n</svg>\n"
    )


def wrapped(words: str, columns: int) -> Iterator[str]:
    """Yield *words* in lines of so many *columns*."""
    line = ""
    for word in words.split():
        if line and len(line) + 1 + len(word) > columns:
            yield line
            line = ""
        line = f"{line} {word}".strip()
    yield line


def safe(text: str) -> str:
    """Return *text* as it may stand in SVG and HTML."""
    return escape("".join(sign for sign in text if sign.isprintable()))


def rect(
    x: float,
    y: float,
    w: float,
    h: float,
    kind: str,
    more: str = "",
    tip: str = "",
    radius: float = 2,
) -> str:
    """Return a rectangle of the class *kind*."""
    kind = f'class="{kind}"' if kind else ""
    return (
        f'<rect {kind} x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}" rx="{radius}"'
        f"{more and ' '}{more}" + (f"><title>{safe(tip)}</title></rect>" if tip else "/>")
    )


def path(way: str, kind: str, tip: str = "") -> str:
    """Return a line along *way*, of the class *kind*."""
    end = f"><title>{safe(tip)}</title></path>" if tip else "/>"
    return f'<path class="{kind}" d="{way}"' + end


def cross(kind: str, x: float, middle: float) -> str:
    """Return the way of the sign for an end of that *kind*."""
    return {
        "raised": f"M{x + 4:.1f} {middle - 5:.1f}l10 10m0 -10l-10 10",
        "cancelled": f"M{x + 9:.1f} {middle - 6:.1f}a6 6 0 1 0 .1 0m-4 10l8 -8",
        "pending": f"M{x - 6:.1f} {middle - 6:.1f}l6 6l-6 6",
    }[kind]


def text(
    x: float, y: float, words: str, kind: str = "", anchor: str = "", tip: str = "", size: int = 0
) -> str:
    """Return *words*, of the class *kind*, at a place."""
    more = (f' class="{kind}"' if kind else "") + (f' text-anchor="{anchor}"' if anchor else "")
    more += f' font-size="{size}"' if size else ""
    title = f"<title>{safe(tip)}</title>" if tip else ""
    return f'<text x="{x:.1f}" y="{y:.1f}"{more} xml:space="preserve">{title}{safe(words)}</text>'
