"""Writes the records of a file of MARC as JSON: of each its fields, as pymarc reads them."""

import json
import sys

from pymarc import MARCReader, parse_xml_to_array

path = sys.argv[1]
if path.endswith(".xml"):
    records = parse_xml_to_array(path)
else:
    with open(path, "rb") as file:
        records = list(MARCReader(file))


def fields(record):
    for field in record:
        if field.is_control_field():
            yield [field.tag, field.data]
        else:
            pairs = [text for subfield in field.subfields for text in subfield]
            yield [field.tag, "".join(field.indicators), *pairs]


json.dump([list(fields(record)) for record in records], sys.stdout)
