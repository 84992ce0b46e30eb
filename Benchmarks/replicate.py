#!/usr/bin/env python3
"""Makes a large content folder out of the small one, the same for everybody.

The first notices are those of the folder itself; each further one is a copy of one of them with a
region of its own, other amounts, and in half of its clauses a sentence that no other notice has.
So a corpus of any size keeps the shape of the real one, and no two of its notices are equal.

Usage: replicate.py CONTENT COUNT OUTPUT
"""

from __future__ import annotations

import random
import re
import shutil
import sys
from pathlib import Path

# Two of these make the name of a place: 36 × 36 names before a third is needed.
SYLLABLES = "安宁平永兴隆昌泰康和庆丰盛瑞祥福禄寿喜嘉德仁义礼智信诚明清正远志高新华光"
AMOUNT = re.compile(r"(?<![0-9.〔第])\d+(?:\.\d+)?(?=[万亿%个家项名人户辆台座公亩吨千平元])")
SENTENCE_END = re.compile(r"。(?=\n|$)", re.MULTILINE)


def place_name(number: int) -> str:
    base = len(SYLLABLES)
    digits = [number % base, number // base % base, number // base**2]
    return "".join(SYLLABLES[digit] for digit in (digits if digits[2] else digits[:2]))


def scaled(match: re.Match[str], source: random.Random) -> str:
    number = match.group()
    decimals = len(number.partition(".")[2])
    return f"{max(float(number) * source.uniform(0.7, 1.4), 1):.{decimals}f}"


def replica(text: str, short_name: str, name: str, number: int) -> str:
    source = random.Random(number)
    text = text.replace(short_name, name)
    text = AMOUNT.sub(lambda match: scaled(match, source), text)
    projects = iter(range(1, 10**6))

    def invent(match: re.Match[str]) -> str:
        if source.random() < 0.5:
            return match.group()
        return f"。推进{name}{place_name(source.randrange(1296))}{next(projects)}号项目建设。"

    return SENTENCE_END.sub(invent, text)


def regions(content: Path) -> dict[str, str]:
    """Short names by region id."""
    text = (content / "regions.yaml").read_text(encoding="utf-8")
    return dict(re.findall(r"- id: (\S+)\n(?:  .*\n)*?  shortName: (\S+)", text))


def main(content: Path, count: int, output: Path) -> None:
    shutil.rmtree(output, ignore_errors=True)
    shutil.copytree(content, output)
    names = regions(content)
    originals = sorted(path.stem for path in (content / "notices").glob("*.txt"))
    for original in originals[count:]:
        for path in (output / "notices").glob(f"{original}.*"):
            path.unlink()
    entries = []
    for number in range(len(originals), count):
        original = originals[number % len(originals)]
        text = (content / "notices" / f"{original}.txt").read_text(encoding="utf-8")
        sidecar = (content / "notices" / f"{original}.yaml").read_text(encoding="utf-8")
        old = re.search(r"^region: (\S+)$", sidecar, re.MULTILINE)
        assert old, f"{original}.yaml names no region"
        region, name = f"place{number}", place_name(number)
        copy = f"{region}{original.removeprefix(old[1])}"
        text = replica(text, names[old[1]], name, number)
        (output / "notices" / f"{copy}.txt").write_text(text, encoding="utf-8")
        (output / "notices" / f"{copy}.yaml").write_text(
            sidecar.replace(old.group(), f"region: {region}"), encoding="utf-8"
        )
        entries.append(
            f'- id: {region}\n  name: {name}县\n  shortName: {name}\n  level: 县\n'
            f'  code: "{900000 + number}"\n  city: 某市\n  province: 某省\n'
        )
    with (output / "regions.yaml").open("a", encoding="utf-8") as file:
        file.write("".join(entries))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
