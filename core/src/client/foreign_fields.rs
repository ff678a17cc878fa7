//! Fields of a request that only one protocol knows, at any depth: on the other one they would be lost.

use super::target::Target;
use crate::record::{Members, Node};
use crate::schema::{Kind, Protocol, RecordDef};

/// A field that is set.
pub(super) struct Field<'n> {
    /// The way to it, such as `goods_detail[0].goods_ean_id`.
    pub(super) path: String,
    /// Its value, where that is a text.
    pub(super) text: Option<&'n str>,
}

/// The fields that are set and that only this protocol knows. An empty text, list or object is not set; a number and `false` are.
pub(super) fn set<'n>(target: &'n Target<'_>, protocol: Protocol) -> Vec<Field<'n>> {
    let mut found = Vec::new();
    walk(target.api().request, target.payload.members(), protocol, "", &mut found);
    found
}

fn walk<'n>(table: &RecordDef<'_>, members: Members<'n>, protocol: Protocol, at: &str, found: &mut Vec<Field<'n>>) {
    for (index, def) in table.fields().enumerate() {
        let node = members.get(index, def.name);
        if node.is_empty() {
            continue;
        }
        let path = || if at.is_empty() { def.name.to_owned() } else { format!("{at}.{}", def.name) };
        if def.only == Some(protocol) {
            let text = if let Node::Text(text) = node { Some(text) } else { None };
            found.push(Field { path: path(), text });
        } else if holds_records(&def.kind) {
            descend(&def.kind, node, protocol, &path(), found);
        }
    }
}

fn descend<'n>(kind: &Kind<'_>, node: Node<'n>, protocol: Protocol, at: &str, found: &mut Vec<Field<'n>>) {
    match (kind, node) {
        (Kind::Record(table), Node::Object(members)) => walk(table, members, protocol, at, found),
        (Kind::List(item), Node::List(items)) => {
            for (index, node) in items.iter().enumerate() {
                descend(&item.kind, node, protocol, &format!("{at}[{index}]"), found);
            }
        }
        _ => {}
    }
}

const fn holds_records(kind: &Kind<'_>) -> bool {
    match kind {
        Kind::Record(_) => true,
        Kind::List(item) => holds_records(&item.kind),
        Kind::Text | Kind::Integer | Kind::Number | Kind::Boolean | Kind::File => false,
    }
}
