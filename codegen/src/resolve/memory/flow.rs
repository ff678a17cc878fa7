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

/// Returns the statuses that remain if a condition is met, and those that remain if it is not.
pub(super) fn divide(possible: &BTreeSet<usize>, head: &Head<'_>, condition: &Expr) -> (BTreeSet<usize>, BTreeSet<usize>) {
    match condition {
        Expr::Not(inner) => {
            let (met, unmet) = divide(possible, head, inner);
            (unmet, met)
        }
        Expr::Binary(Op::And, left, right) => {
            let (met, first_unmet) = divide(possible, head, left);
            let (met, second_unmet) = divide(&met, head, right);
            (met, first_unmet.union(&second_unmet).copied().collect())
        }
        Expr::Binary(Op::Or, left, right) => {
            let (first_met, unmet) = divide(possible, head, left);
            let (second_met, unmet) = divide(&unmet, head, right);
            (first_met.union(&second_met).copied().collect(), unmet)
        }
        Expr::Binary(op @ (Op::Equal | Op::NotEqual), left, right) => {
            let Some(status) = compared(head, left, right).or_else(|| compared(head, right, left)) else {
                return (possible.clone(), possible.clone());
            };
            let (equal, other) = possible.iter().copied().partition(|at| *at == status);
            if *op == Op::Equal { (equal, other) } else { (other, equal) }
        }
        _ => (possible.clone(), possible.clone()),
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
