//! Types of values in expressions, and the operations on them.

use super::syntax::{Mistake, Syntax};
use crate::ir::memory::{Expr, Op, ValueKind};
use crate::ir::{Kind, Text};

/// The type of an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Type {
    One(ValueKind),
    /// A list of values, or of the values at the end of a path through lists.
    List(ValueKind),
}

/// A resolved expression.
#[derive(Clone, Debug)]
pub(super) struct Typed {
    pub(super) expr: Expr,
    pub(super) ty: Type,
}

impl Type {
    pub(super) const ANY: Self = Self::One(ValueKind::Any);

    /// Returns the type of a field of a request or a response.
    pub(super) fn of(kind: &Kind) -> Self {
        match kind {
            Kind::List(item) => Self::List(item.known_kind().map_or(ValueKind::Any, |kind| of_value(kind.innermost()))),
            kind => Self::One(of_value(kind)),
        }
    }

    pub(super) fn describe(self) -> String {
        match self {
            Self::One(kind) => describe(kind).to_owned(),
            Self::List(_) => "a list".to_owned(),
        }
    }

    /// Returns true if a value of this type can become one of the other type.
    pub(super) fn fits(self, target: Self) -> bool {
        use ValueKind::{Any, Flag, Moment, Number, Span, Text};
        match (self, target) {
            (Self::One(Any), _) | (Self::List(_), Self::List(_) | Self::One(Any)) => true,
            (Self::One(Span), Self::One(_)) => false,
            (Self::One(_), Self::One(Any)) => true,
            (Self::One(from), Self::One(to)) => {
                from == to || from == Text || (matches!(from, Number | Moment | Flag) && to == Text)
            }
            (Self::One(_), Self::List(_)) | (Self::List(_), Self::One(_)) => false,
        }
    }
}

fn of_value(kind: &Kind) -> ValueKind {
    match kind {
        Kind::Text(Text::Price) | Kind::Integer | Kind::Number => ValueKind::Number,
        Kind::Text(Text::DateTime) => ValueKind::Moment,
        Kind::Text(Text::Json) | Kind::Record(_) | Kind::List(_) | Kind::File => ValueKind::Any,
        Kind::Text(Text::String | Text::Date | Text::Enum(_)) => ValueKind::Text,
        Kind::Boolean => ValueKind::Flag,
    }
}

const fn describe(kind: ValueKind) -> &'static str {
    match kind {
        ValueKind::Text => "a text",
        ValueKind::Number => "a number",
        ValueKind::Moment => "a moment",
        ValueKind::Span => "a length of time",
        ValueKind::Flag => "a condition",
        ValueKind::Any => "any value",
    }
}

/// Returns the type of an operation.
pub(super) fn operation(op: Op, left: (&Syntax, &Typed), right: (&Syntax, &Typed)) -> Result<Type, Mistake> {
    match op {
        Op::Or if left.1.ty == right.1.ty => Ok(left.1.ty),
        Op::Or => Ok(Type::ANY),
        Op::And => Ok(right.1.ty),
        Op::Equal | Op::NotEqual => comparison(op, left, right),
        Op::Less | Op::LessOrEqual | Op::Greater | Op::GreaterOrEqual => order(op, left, right),
        Op::In => inclusion(left, right),
        Op::Begins => beginning(left, right),
        Op::Add => addition(left, right),
        Op::Subtract => subtraction(left, right),
    }
}

type Side<'a> = (&'a Syntax, &'a Typed);

fn mistake(left: Side<'_>, right: Side<'_>, message: String, help: &str) -> Mistake {
    Mistake::new(left.0.start, right.0.end, message).help(help)
}

fn scalars(left: Side<'_>, right: Side<'_>, what: &str) -> Result<(ValueKind, ValueKind), Mistake> {
    let scalar = |side: Side<'_>| match side.1.ty {
        Type::One(kind) => Ok(kind),
        Type::List(_) => Err(Mistake::new(side.0.start, side.0.end, format!("a list cannot be {what}"))
            .help("a list can be a condition, the right side of `in`, or the argument of `sum`")),
    };
    Ok((scalar(left)?, scalar(right)?))
}

fn comparison(op: Op, left: Side<'_>, right: Side<'_>) -> Result<Type, Mistake> {
    use ValueKind::{Any, Span, Text};
    let (l, r) = scalars(left, right, "compared")?;
    let comparable = l == r || [l, r].contains(&Any) || ([l, r].contains(&Text) && ![l, r].contains(&Span));
    if comparable { Ok(Type::One(ValueKind::Flag)) } else { Err(incomparable(op, (left, l), (right, r))) }
}

fn order(op: Op, left: Side<'_>, right: Side<'_>) -> Result<Type, Mistake> {
    use ValueKind::{Any, Flag, Span, Text};
    let (l, r) = scalars(left, right, "compared")?;
    let has = |kind| l == kind || r == kind;
    let comparable = !has(Flag) && (l == r || has(Any) || (has(Text) && !has(Span)));
    if comparable { Ok(Type::One(Flag)) } else { Err(incomparable(op, (left, l), (right, r))) }
}

fn incomparable(_: Op, (left, l): (Side<'_>, ValueKind), (right, r): (Side<'_>, ValueKind)) -> Mistake {
    let help = match (l, r) {
        (ValueKind::Moment, ValueKind::Span) | (ValueKind::Span, ValueKind::Moment) => {
            "compare two moments: add the length of time to one of them"
        }
        (ValueKind::Flag, _) | (_, ValueKind::Flag) => {
            "a condition is met if it is not empty: combine conditions with `and`, `or` and `not`"
        }
        _ => "compare two values of one type",
    };
    mistake(left, right, format!("{} cannot be compared with {}", describe(l), describe(r)), help)
}

fn inclusion(left: Side<'_>, right: Side<'_>) -> Result<Type, Mistake> {
    match (left.1.ty, right.1.ty) {
        (Type::List(_), _) => {
            Err(Mistake::new(left.0.start, left.0.end, "a list cannot be an element").help("write the list to the right of `in`"))
        }
        (Type::One(ValueKind::Flag | ValueKind::Span), _) => {
            Err(Mistake::new(left.0.start, left.0.end, format!("{} cannot be an element of a list", left.1.ty.describe()))
                .help("write a text or a number to the left of `in`"))
        }
        (_, Type::List(_) | Type::One(ValueKind::Any)) => Ok(Type::One(ValueKind::Flag)),
        (_, ty) => Err(Mistake::new(right.0.start, right.0.end, format!("expected a list after `in`, found {}", ty.describe()))
            .help("name a list of the request, or compare with `=`")),
    }
}

fn beginning(left: Side<'_>, right: Side<'_>) -> Result<Type, Mistake> {
    let (l, r) = scalars(left, right, "compared")?;
    for (side, kind) in [(left, l), (right, r)] {
        if matches!(kind, ValueKind::Flag | ValueKind::Span) {
            let message = format!("`begins` compares texts, but this is {}", describe(kind));
            return Err(Mistake::new(side.0.start, side.0.end, message).help("write a text on both sides of `begins`"));
        }
    }
    Ok(Type::One(ValueKind::Flag))
}

const SPAN_HELP: &str = "a length of time is written without quotes: `90d`, `2h`, `15m`, `30s`";

fn addition(left: Side<'_>, right: Side<'_>) -> Result<Type, Mistake> {
    use ValueKind::{Any, Flag, Moment, Number, Span, Text};
    let (l, r) = scalars(left, right, "added")?;
    let refuse = |help| Err(mistake(left, right, format!("{} cannot be added to {}", describe(r), describe(l)), help));
    let kind = match (l, r) {
        (Moment, Text) if matches!(right.1.expr, Expr::Text(_)) => return refuse(SPAN_HELP),
        (Moment, Text | Span | Any) => Moment,
        (Span, _) => return refuse("write a moment to the left, such as `now + 2h`"),
        (Moment, _) => return refuse(SPAN_HELP),
        (Any, Span) => Moment,
        (_, Span) => return refuse("a length of time can be added to a moment only"),
        (Text, _) | (_, Text) => Text,
        (Flag, _) | (_, Flag) => return refuse("a condition is no operand of `+`"),
        (Number, Number) => Number,
        (Number, Moment) => return refuse("add a length of time to a moment: `now + 2h`"),
        (Any, _) | (_, Any) => Any,
    };
    Ok(Type::One(kind))
}

fn subtraction(left: Side<'_>, right: Side<'_>) -> Result<Type, Mistake> {
    use ValueKind::{Any, Moment, Number, Span, Text};
    let (l, r) = scalars(left, right, "subtracted")?;
    let is_literal = |side: Side<'_>| matches!(side.1.expr, Expr::Text(_));
    let kind = match (l, r) {
        (Moment, Text) if !is_literal(right) => Some(Moment),
        (Moment | Any, Span) | (Moment, Any) => Some(Moment),
        (Number | Any | Text, Number | Any | Text) if !is_literal(left) && !is_literal(right) => Some(Number),
        _ => None,
    };
    let refused = || {
        let help = if l == Moment { SPAN_HELP } else { "subtract a number from a number, or a length of time from a moment" };
        mistake(left, right, format!("{} cannot be subtracted from {}", describe(r), describe(l)), help)
    };
    kind.map(Type::One).ok_or_else(refused)
}
