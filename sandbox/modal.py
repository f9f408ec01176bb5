"""Filling in a modal, as Discord's client does before it sends it (Component reference)."""

from collections.abc import Mapping

from sandbox.message_body import walk_components
from sandbox.world import Json

_ACTION_ROW, _STRING_SELECT, _TEXT_INPUT, _LABEL = 1, 3, 4, 18


def fill(modal: Json, values: Mapping[str, str | list[str]]) -> list[Json]:
    """Return the components of the submission.

    Raises:
        ValueError: An input is unknown, missing though required, or out of its limits.
    """
    inputs = {each["custom_id"] for each in walk_components(modal["components"]) if "custom_id" in each}
    if unknown := values.keys() - inputs:
        raise ValueError(f"the modal has no input {', '.join(sorted(unknown))}")
    filled: list[Json] = []
    for outer in modal["components"]:
        if outer["type"] == _ACTION_ROW:
            filled.append({"type": _ACTION_ROW, "components": [_input(each, values) for each in outer["components"]]})
        elif outer["type"] == _LABEL:
            filled.append({"type": _LABEL, "component": _input(outer["component"], values)})
    return filled


def _input(component: Json, values: Mapping[str, str | list[str]]) -> Json:
    custom_id, kind = component["custom_id"], component["type"]
    made: Json = {"type": kind, "custom_id": custom_id, "id": component.get("id", 0)}
    if kind == _TEXT_INPUT:
        text = str(values.get(custom_id, component.get("value") or ""))
        if not text and component.get("required", True):
            raise ValueError(f"{custom_id} is required")
        least, most = component.get("min_length") or 0, component.get("max_length") or 4000
        if text and not least <= len(text) <= most:
            raise ValueError(f"{custom_id} takes {least} to {most} characters")
        return {**made, "value": text}
    chosen = list(values.get(custom_id, []))
    offered = {option["value"] for option in component.get("options", [])}
    if kind == _STRING_SELECT and not offered.issuperset(chosen):
        raise ValueError(f"{custom_id} offers {sorted(offered)}")
    if not chosen and component.get("required", True):
        raise ValueError(f"{custom_id} is required")
    return {**made, "values": chosen}
