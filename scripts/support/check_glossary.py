"""Looks every term of the curated glossary up in the document that it names as its source."""

import re
import sys
from pathlib import Path

import yaml

TOP = Path(__file__).resolve().parents[2]
GLOSSARY = TOP / "glossary" / "china-celac.yaml"
# What a source may be where it is no document of the workspace.
ELSEWHERE = {"official name", "Chinese official usage"}
FOLDED = str.maketrans({"–": "-", "—": "-", "‑": "-", "－": "-", "’": "'", "‘": "'", "“": '"', "”": '"'})


def fold(text):
    """Dashes and quotes made one, white space one space, no capitals."""
    return re.sub(r"\s+", " ", text.translate(FOLDED)).casefold()


def documents():
    """The folded text of every document of the workspace, by id."""
    sources = TOP / "glossary" / "sources"
    entries = [(sources, entry) for entry in yaml.safe_load((sources / "sources.yaml").read_text())["sources"]]
    for path in sorted((TOP / "alignments").glob("*/pair.yaml")):
        pair = yaml.safe_load(path.read_text())
        entries += [(path.parent, pair["source"]), (path.parent, pair["target"])]
    return {e["id"]: fold((folder / e["file"]).read_text(encoding="utf-8")) for folder, e in entries}


def sourced(concepts):
    """(concept id, what names the source, text to be found or None, source)."""
    for concept in concepts:
        definition = concept.get("definition", {})
        yield concept["id"], "the definition", None, definition.get("source")
        for terms in concept["terms"].values():
            for term in terms:
                yield concept["id"], term["term"], term["term"], term.get("source")


def main():
    texts = documents()
    concepts = yaml.safe_load(GLOSSARY.read_text(encoding="utf-8"))["concepts"]
    faults, checked, ids = [], 0, set()
    for concept in concepts:
        if concept["id"] in ids:
            faults.append(f"{concept['id']}: the id stands there twice")
        ids.add(concept["id"])
    for concept, name, text, source in sourced(concepts):
        if source is None or source in ELSEWHERE:
            continue
        checked += 1
        if source not in texts:
            faults.append(f"{concept}: {name}: the source {source} is no document of the workspace")
        elif text is not None and fold(text) not in texts[source]:
            faults.append(f"{concept}: {name}: does not occur in {source}")
    for fault in faults:
        print(f"glossary/{GLOSSARY.name}: {fault}", file=sys.stderr)
    print(f"check-glossary: {len(concepts)} concepts, {checked} sources looked up, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
