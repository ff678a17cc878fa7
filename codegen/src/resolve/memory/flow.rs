//! The statuses that an object can have at a step.

use std::collections::BTreeSet;

use super::heads::Head;
use super::scope::Possible;
use crate::ir::memory::{Expr, Op};

/// Returns the statuses of found objects.
pub(super) fn found<'a>(head: &Head<'_>, hidden: bool, refused: impl Iterator<Item = &'a str>) -> Possible {
    let refused: Vec<&str> = refused.collect();
    let is_found =
        |at: &usize| head.statuses.get(*at).is_some_and(|status| (hidden || !status.hidden) && !refused.contains(&status.name));
    head.statuses_doubt.is_none().then(|| (0..head.statuses.len()).filter(is_found).collect())
}

/// Returns the statuses that remain if a condition is met, or not.
pub(super) fn narrow(possible: &BTreeSet<usize>, head: &Head<'_>, condition: &Expr, is_met: bool) -> BTreeSet<usize> {
    let inner = |possible: &BTreeSet<usize>, part: &Expr, is_met| narrow(possible, head, part, is_met);
    match condition {
        Expr::Not(part) => inner(possible, part, !is_met),
        Expr::Binary(op @ (Op::And | Op::Or), left, right) => {
            // `a and b` is met if both are; `a or b` is not met if neither is.
            let first = inner(possible, left, is_met);
            if (*op == Op::And) == is_met {
                return inner(&first, right, is_met);
            }
            let second = inner(&inner(possible, left, !is_met), right, is_met);
            first.union(&second).copied().collect()
        }
        Expr::Binary(op @ (Op::Equal | Op::NotEqual), left, right) => {
            let Some(status) = compared(head, left, right).or_else(|| compared(head, right, left)) else {
                return possible.clone();
            };
            let keeps_equal = (*op == Op::Equal) == is_met;
            possible.iter().copied().filter(|at| (*at == status) == keeps_equal).collect()
        }
        _ => possible.clone(),
    }
}

/// Returns the status with which the object is compared.
fn compared(head: &Head<'_>, object: &Expr, text: &Expr) -> Option<usize> {
    match (object, text) {
        (Expr::Object { kind, field }, Expr::Text(text)) if kind == head.name && head.status == Some(*field) => {
            head.statuses.iter().position(|status| status.name == text)
        }
        _ => None,
    }
}

/// Returns the possible statuses that cannot become another one.
pub(super) fn barred<'h>(head: &'h Head<'_>, possible: &Possible, to: &str) -> Vec<&'h str> {
    let statuses = possible.iter().flatten().filter_map(|at| head.statuses.get(*at));
    let is_barred = |next: &[String]| !next.iter().any(|next| next == to);
    statuses.filter(|status| status.name != to && status.next.is_some_and(is_barred)).map(|status| status.name).collect()
}
