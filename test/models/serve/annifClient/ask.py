"""Asks a service all that annif-client can ask, and prints the answers as JSON."""

import json
import sys

import requests
from annif_client import AnnifClient

annif = AnnifClient(api_base=sys.argv[1])
answers = {
    "info": annif.api_info,
    "projects": annif.projects,
    "project": annif.get_project("title-genre"),
    "suggest": annif.suggest("title-genre", "Colonel Thorpe’s Daughter. A novel & a tale", limit=1),
    "threshold": annif.suggest("title-genre", "Colonel Thorpe’s Daughter. A novel", threshold=0.5),
    "batch": annif.suggest_batch(
        "title-genre",
        [{"text": "A history of Kent", "document_id": "kent"}, {"text": "Poems"}],
        limit=1,
    ),
    "language": annif.detect_language("Historische Beschreibung der Stadt", ["de", "en"]),
}
try:
    annif.get_project("nothing")
except ValueError as error:
    answers["unknown"] = str(error)
try:
    annif.suggest("title-genre", "a" * 100_000_000)
except requests.HTTPError as error:
    answers["large"] = error.response.status_code
json.dump(answers, sys.stdout)
