package io.zhibiao.audit.finding;

import java.util.List;

/** Reads one kind of relation from what a source tells. Proposes only; a judge decides. */
interface RelationReader {

  List<Relation> read(Ledger ledger, Scopes scopes);
}
