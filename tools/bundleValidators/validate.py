"""
Validates a bundle with the validators that its communities use: `python validate.py FOLDER`. Nothing is fetched.

Prints a line of JSON for each validator:
its name, what it complains of, and what it would rather have.
"""

import json
import logging
import sys
from pathlib import Path

import mlcroissant
import rocrate
from cffconvert.cli.create_citation import create_citation
from prov.model import ProvDocument
from rdflib.plugins.shared.jsonld import context as rdflib_context
from rocrate_validator import services
from rocrate_validator.models import Severity, ValidationSettings
from rocrate_validator.utils.http import HttpRequester

folder = Path(sys.argv[1])
#: The context of RO-Crate, which its library carries.
context_file = Path(rocrate.__file__).parent / "data" / "ro-crate.jsonld"
logging.disable(logging.ERROR)


def croissant() -> tuple[list[str], list[str]]:
    """Croissant: the description is valid, and the labels can be read by it, each as often as `labels.csv` has it."""
    dataset = mlcroissant.Dataset(str(folder / "croissant.json"))
    issues = dataset.metadata.ctx.issues
    records = list(dataset.records("labels"))
    labels = len(json.loads((folder / "model.json").read_text())["labels"])
    missing = [] if len(records) == labels else [f"{len(records)} labels (expected {labels})"]
    return [*map(str, issues.errors), *missing], [*map(str, issues.warnings)]


def citation() -> tuple[list[str], list[str]]:
    create_citation(str(folder / "CITATION.cff"), None).validate()
    return [], []


def provenance() -> tuple[list[str], list[str]]:
    document = ProvDocument.deserialize(str(folder / "provenance.json"))
    return [] if document.get_records() else ["no records"], []


def crate() -> tuple[list[str], list[str]]:
    """RO-Crate 1.3: what it requires, and what it recommends."""
    content = json.loads(context_file.read_text())

    class Answer:
        status_code, headers = 200, {"Content-Type": "application/ld+json"}
        text, content = context_file.read_text(), context_file.read_bytes()

        def json(self):
            return content

    HttpRequester.get = lambda self, url, **_: Answer()
    rdflib_context.source_to_json = lambda *_, **__: (content, None)
    settings = ValidationSettings(
        rocrate_uri=str(folder),
        profile_identifier="ro-crate-1.3",
        requirement_severity=Severity.RECOMMENDED,
        skip_availability_check=True,
    )
    result = services.validate(settings)
    required = [issue.message for issue in result.get_issues() if issue.severity is Severity.REQUIRED]
    return required, [issue.message for issue in result.get_issues() if issue.severity is not Severity.REQUIRED]


for name, check in {"mlcroissant": croissant, "cffconvert": citation, "prov": provenance, "roc-validator": crate}.items():
    try:
        complaints, notes = check()
    except Exception as error:  # noqa: BLE001, whatever a validator raises is a complaint
        complaints, notes = [f"{type(error).__name__}: {error}"], []
    print(json.dumps({"validator": name, "complaints": complaints, "notes": notes}), flush=True)
