//! Fields of a request that exist on one protocol only, at any depth. On the other protocol they would be lost.

use super::target::Target;
use crate::record::{Members, Node};
use crate::schema::{Kind, Protocol, RecordDef};

/// A field with a value.
pub(super) struct Field<'n> {
    /// The path of the field, such as `goods_detail[0].goods_ean_id`.
    pub(super) path: String,
    /// The value of the field, if it is a string.
    pub(super) text: Option<&'n str>,
}

/// Returns the fields with a value that exist on this protocol only. An empty string, list or object is no value; a number and `false` are.
pub(super) fn set<'n>(target: &'n Target<'_>, protocol: Protocol) -> Vec<Field<'n>> {
    let mut fields = Vec::new();
    walk(target.api().request, target.payload.members(), protocol, "", &mut fields);
    fields
}

fn walk<'n>(table: &RecordDef<'_>, members: Members<'n>, protocol: Protocol, at: &str, fields: &mut Vec<Field<'n>>) {
    for (index, def) in table.fields().enumerate() {
        let node = members.get(index, def.name);
        if node.is_empty() {
            continue;
        }
        let path = || if at.is_empty() { def.name.to_owned() } else { format!("{at}.{}", def.name) };
        if def.only == Some(protocol) {
            let text = if let Node::Text(text) = node { Some(text) } else { None };
            fields.push(Field { path: path(), text });
        } else if holds_records(&def.kind) {
            descend(&def.kind, node, protocol, &path(), fields);
        }
    }
}

fn descend<'n>(kind: &Kind<'_>, node: Node<'n>, protocol: Protocol, at: &str, fields: &mut Vec<Field<'n>>) {
    match (kind, node) {
        (Kind::Record(table), Node::Object(members)) => walk(table, members, protocol, at, fields),
        (Kind::List(item), Node::List(items)) => {
            for (index, node) in items.iter().enumerate() {
                descend(&item.kind, node, protocol, &format!("{at}[{index}]"), fields);
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
