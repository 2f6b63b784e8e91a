"""Holds the repository's files, and the program's output on the sample, to schemas/."""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml
from jsonschema import Draft202012Validator
from jsonschema.validators import validator_for
from referencing import Registry, Resource

TOP = Path(__file__).resolve().parents[2]

# Which files each schema holds.
FILES = {
    "isogloss": ["isogloss.yaml"],
    "pair": ["alignments/*/pair.yaml"],
    "sources": ["glossary/sources/sources.yaml"],
    "glossary": ["glossary/*.yaml"],
    "candidates": ["glossary/candidates/*.yaml"],
}


def schemas():
    """A validator for each schema, by name; complains about schemas that are none themselves."""
    found = {p.name: json.loads(p.read_text()) for p in sorted((TOP / "schemas").glob("*.json"))}
    for schema in found.values():
        Draft202012Validator.check_schema(schema)
    registry = Registry().with_resources(
        (name, Resource.from_contents(schema)) for name, schema in found.items()
    )
    return {
        name.removesuffix(".schema.json"): Draft202012Validator(schema, registry=registry)
        for name, schema in found.items()
    }


# The published schema of SARIF 2.1.0 is OASIS's and not kept here; where it lies beside the source
# tree, what the program writes is held to it.
SARIF = TOP.parent / "shared/standards/sarif/sarif-schema-2.1.0.json"


class Check:
    """Counts what was held to a schema and says what failed."""

    def __init__(self):
        self.validators = schemas()
        self.checked = 0
        self.faults = 0

    def value(self, schema, value, where):
        self.checked += 1
        for error in self.validators[schema].iter_errors(value):
            at = "/".join(str(part) for part in error.absolute_path)
            self.fault(f"{where}: {at or 'top'}: {error.message[:300]} ({schema})")

    def fault(self, message):
        self.faults += 1
        print(message, file=sys.stderr)

    def lines(self, schema, text, where, first=None):
        """JSON lines; `first` names the schema of line 1 where that is a header."""
        lines = text.splitlines()
        if not lines:
            self.fault(f"{where}: no lines")
        for number, line in enumerate(lines, 1):
            try:
                value = json.loads(line)
            except json.JSONDecodeError as error:
                self.fault(f"{where}:{number}: not JSON: {error}")
                continue
            name = first if first and number == 1 else schema
            self.value(name, value, f"{where}:{number}")

    def files(self):
        for schema, patterns in FILES.items():
            for pattern in patterns:
                for path in sorted(TOP.glob(pattern)):
                    value = yaml.safe_load(path.read_text(encoding="utf-8"))
                    self.value(schema, value, path.relative_to(TOP))
        for path in sorted(TOP.glob("alignments/*/links.jsonl")):
            text = path.read_text(encoding="utf-8")
            self.lines("bead", text, path.relative_to(TOP), first="alignment-header")

    def output(self, program):
        """What `program` prints on the sample pairs."""
        chinese = "alignments/action-plan/action-plan.zh.txt"
        machine = "alignments/action-plan/action-plan.mt.en.txt"
        ministry = "alignments/wang-yi-article/wang-yi-article.mfa.en.txt"
        press = "alignments/wang-yi-article/wang-yi-article.press.en.txt"

        def run(*arguments, expected=0):
            done = subprocess.run(
                [program, *arguments], cwd=TOP, stdin=subprocess.DEVNULL,
                capture_output=True, text=True, encoding="utf-8",
            )
            if done.returncode != expected:
                said = done.stderr.strip().splitlines()[:1]
                self.fault(f"isogloss {' '.join(arguments)}: exit status {done.returncode}: {said}")
            return done.stdout

        for source, target in ((chinese, machine), (ministry, press)):
            name = f"isogloss align {source}"
            self.lines("bead", run("align", source, target, "--format", "jsonl"), name)
            with tempfile.TemporaryDirectory() as folder:
                out = Path(folder) / "links.jsonl"
                run("align", source, target, "--format", "jsonl", "-o", str(out))
                if out.exists():
                    text = out.read_text(encoding="utf-8")
                    self.lines("bead", text, name + " -o", first="alignment-header")
                    report = run("evaluate", "beads", str(out), "--test", str(out), "--format", "json")
                    self.lines("evaluate-beads", report, "isogloss evaluate beads")
        for path in (chinese, machine, press):
            self.lines("outline", run("outline", path, "--format", "jsonl"), f"isogloss outline {path}")
        for path in (chinese, machine):
            name = f"isogloss segment {path}"
            self.lines("segment", run("segment", path, "--format", "jsonl"), name)
        self.lines("words", run("words", machine, machine), f"isogloss words {machine}")
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder) / "links.txt"
            run("words", machine, machine, "--pretokenized", "-o", str(out))
            report = run("evaluate", "words", str(out), "--test", str(out), "--format", "json")
            self.lines("evaluate-words", report, "isogloss evaluate words")
        for files in ((machine,), (ministry, press), ("--pair", chinese, machine)):
            name = f"isogloss extract {' '.join(files)}"
            self.lines("extract", run("extract", *files, "--format", "jsonl"), name)
            proposed = yaml.safe_load(run("extract", *files, "--format", "yaml"))
            self.value("candidates", proposed, name + " --format yaml")
        links = "alignments/wang-yi-article/links.jsonl"
        pairs = run("convert", links, "--format", "jsonl")
        self.lines("pair-line", pairs, f"isogloss convert {links}", first="pairs-header")
        labels = "Tests/TermExtractionTests/Fixtures/china-celac/labels.tsv"
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder) / "concepts.jsonl"
            run("extract", machine, "--format", "jsonl", "-o", str(out))
            report = run("evaluate", "terms", labels, "--test", str(out), "--format", "json")
            self.lines("evaluate-terms", report, "isogloss evaluate terms")
        for query in ("Global Development Initiative", "一带一路"):
            self.lines("lookup", run("lookup", query, "--examples", "--format", "jsonl"), f"isogloss lookup {query}")
        curated, proposed = "glossary/china-celac.yaml", "glossary/candidates/china-celac.yaml"
        self.lines("glossary-stats", run("glossary", "stats", "--format", "json"), "isogloss glossary stats")
        difference = run("glossary", "diff", curated, proposed, "--format", "jsonl", expected=1)
        self.lines("glossary-diff", difference, "isogloss glossary diff")
        for path in (chinese, ministry):
            self.lines("find", run("find", path), f"isogloss find {path}")
        for format in ("jsonl", "sarif", "rdjson"):
            self.findings(format, run("lint", "alignments", "--format", format, expected=1))

    def findings(self, format, output):
        """What isogloss lint prints on the sample in a format that is JSON."""
        name = f"isogloss lint --format {format}"
        if format == "jsonl":
            self.lines("lint", output, name)
        elif format == "sarif" and SARIF.exists():
            self.checked += 1
            schema = json.loads(SARIF.read_text())
            for error in validator_for(schema)(schema).iter_errors(json.loads(output)):
                at = "/".join(str(part) for part in error.absolute_path)
                self.fault(f"{name}: {at}: {error.message[:300]}")
        else:
            json.loads(output)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", help="check this isogloss program's output as well")
    arguments = parser.parse_args()
    check = Check()
    check.files()
    if arguments.program:
        check.output(str(Path(arguments.program).resolve()))
    print(f"check-schemas: {check.checked} values held to {len(check.validators)} schemas, "
          f"{check.faults} faults")
    return 1 if check.faults else 0


if __name__ == "__main__":
    sys.exit(main())
