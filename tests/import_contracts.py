"""A contract for import-linter: members of a collection do not know each other.

Its own `independence` has no word for the private helpers (`_docx_styles`, `_fr`) that
members may share or keep to themselves; here they count as part of who imports them.
"""

from __future__ import annotations

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output


class Siblings(Contract):
    """Public members of a package reach no public sibling, helpers included."""

    type_name = "siblings"

    collections = fields.SetField(subfield=fields.StringField())

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:  # noqa: FBT001  as import-linter calls it
        """Look for a chain between any two members of each collection."""
        del verbose
        chains = [
            chain
            for collection in sorted(self.collections)  # type: ignore[call-overload]
            for chain in _chains(graph, collection)
        ]
        return ContractCheck(kept=not chains, metadata={"chains": chains})

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Show each chain, from the member that imports to the one that it reaches."""
        for chain in check.metadata["chains"]:
            output.print_error(" -> ".join(chain))


def _chains(graph: ImportGraph, collection: str) -> list[tuple[str, ...]]:
    members = [
        child
        for child in sorted(graph.find_children(collection))
        if not child.rpartition(".")[2].startswith("_")
    ]
    found = (
        graph.find_shortest_chain(importer, imported, as_packages=True)
        for importer in members
        for imported in members
        if importer != imported
    )
    return [chain for chain in found if chain]
