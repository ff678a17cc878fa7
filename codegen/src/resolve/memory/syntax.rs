//! The syntax of expressions: the parser, and its tree with the place of each part.
//!
//! From weak to strong: `or`; `and`; `not`; comparisons; `+` and `-`; texts, numbers, names, calls and parentheses.

use super::lexer::{self, Place, Token};
use crate::ir::memory::Op;

/// A mistake of an expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mistake {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) message: String,
    pub(super) help: Option<String>,
}

impl Mistake {
    pub(super) fn new(start: usize, end: usize, message: impl Into<String>) -> Self {
        Self { start, end, message: message.into(), help: None }
    }

    pub(super) fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }
}

/// A part of an expression, and its bytes.
#[derive(Clone, Debug)]
pub(super) struct Syntax {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) form: Form,
}

#[derive(Clone, Debug)]
pub(super) enum Form {
    Text(String),
    Number(String),
    Span(u64),
    /// A name, or several with points between them.
    Path(Vec<Segment>),
    Call(Segment, Vec<Syntax>),
    Not(Box<Syntax>),
    Binary(Op, Box<Syntax>, Box<Syntax>),
}

/// A name, and its bytes.
#[derive(Clone, Debug)]
pub(super) struct Segment {
    pub(super) name: String,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The words that cannot begin a path.
pub(super) const OPERATORS: &[&str] = &["or", "and", "not", "in", "begins"];

/// The maximum depth of parentheses and of `not`.
const DEEPEST: usize = 32;

/// Parses an expression.
pub(super) fn parse(text: &str) -> Result<Syntax, Mistake> {
    let places = lexer::tokens(text)?;
    let mut parser = Parser { places: &places, at: 0, depth: 0, length: text.len() };
    let whole = parser.or()?;
    match parser.peek() {
        None => Ok(whole),
        Some(place) => Err(parser.unexpected(place)),
    }
}

struct Parser<'a> {
    places: &'a [Place],
    at: usize,
    depth: usize,
    length: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<&Place> {
        self.places.get(self.at)
    }

    /// Skips the next token if it is this word or mark.
    fn skip(&mut self, word: &str) -> bool {
        let is_next = self.peek().is_some_and(|place| match &place.token {
            Token::Name(name) => name == word,
            Token::Mark(mark) => *mark == word,
            _ => false,
        });
        self.at += usize::from(is_next);
        is_next
    }

    fn or(&mut self) -> Result<Syntax, Mistake> {
        let mut left = self.and()?;
        while self.skip("or") {
            left = binary(Op::Or, left, self.and()?);
        }
        Ok(left)
    }

    fn and(&mut self) -> Result<Syntax, Mistake> {
        let mut left = self.not()?;
        while self.skip("and") {
            left = binary(Op::And, left, self.not()?);
        }
        Ok(left)
    }

    fn not(&mut self) -> Result<Syntax, Mistake> {
        let start = self.peek().map_or(self.length, |place| place.start);
        if !self.skip("not") {
            return self.comparison();
        }
        let inner = self.deeper(Self::not)?;
        Ok(Syntax { start, end: inner.end, form: Form::Not(Box::new(inner)) })
    }

    fn comparison(&mut self) -> Result<Syntax, Mistake> {
        let left = self.sum()?;
        let Some(op) = self.comparator() else { return Ok(left) };
        let whole = binary(op, left, self.sum()?);
        let next = self.peek().map(|place| (place.start, place.end));
        match next {
            Some((start, end)) if self.comparator().is_some() => {
                Err(Mistake::new(start, end, "a comparison cannot follow another one").help("combine two comparisons with `and`"))
            }
            _ => Ok(whole),
        }
    }

    fn comparator(&mut self) -> Option<Op> {
        const ALL: &[(&str, Op)] = &[
            ("=", Op::Equal),
            ("!=", Op::NotEqual),
            ("<", Op::Less),
            ("<=", Op::LessOrEqual),
            (">", Op::Greater),
            (">=", Op::GreaterOrEqual),
            ("in", Op::In),
            ("begins", Op::Begins),
        ];
        ALL.iter().find(|(word, _)| self.skip(word)).map(|(_, op)| *op)
    }

    fn sum(&mut self) -> Result<Syntax, Mistake> {
        let mut left = self.value()?;
        loop {
            let op = match () {
                () if self.skip("+") => Op::Add,
                () if self.skip("-") => Op::Subtract,
                () => return Ok(left),
            };
            left = binary(op, left, self.value()?);
        }
    }

    fn value(&mut self) -> Result<Syntax, Mistake> {
        let Some(place) = self.peek().cloned() else {
            return Err(Mistake::new(self.length, self.length, "the expression ends where a value is expected")
                .help("write a name, a `'text'` or a number there"));
        };
        let at = |form| Syntax { start: place.start, end: place.end, form };
        self.at += 1;
        match &place.token {
            Token::Text(text) => Ok(at(Form::Text(text.clone()))),
            Token::Number(number) => Ok(at(Form::Number(number.clone()))),
            Token::Span(seconds) => Ok(at(Form::Span(*seconds))),
            Token::Name(name) if !OPERATORS.contains(&name.as_str()) => self.name(&place, name),
            Token::Mark("(") => {
                let inner = self.deeper(Self::or)?;
                let end = self.close()?;
                Ok(Syntax { start: place.start, end, ..inner })
            }
            _ => Err(self.unexpected(&place)),
        }
    }

    /// Reads the rest of a path or of a call.
    fn name(&mut self, place: &Place, name: &str) -> Result<Syntax, Mistake> {
        let first = Segment { name: name.to_owned(), start: place.start, end: place.end };
        if self.skip("(") {
            let mut arguments = Vec::new();
            if !self.skip(")") {
                loop {
                    arguments.push(self.deeper(Self::or)?);
                    if !self.skip(",") {
                        break;
                    }
                }
                let end = self.close()?;
                return Ok(Syntax { start: place.start, end, form: Form::Call(first, arguments) });
            }
            let end = self.places.get(self.at - 1).map_or(place.end, |last| last.end);
            return Ok(Syntax { start: place.start, end, form: Form::Call(first, arguments) });
        }
        let mut segments = vec![first];
        let mut end = place.end;
        while self.skip(".") {
            let next = self.peek().cloned();
            let Some(Place { token: Token::Name(name), start, end: last }) = next else {
                let (start, last) = next.map_or((self.length, self.length), |place| (place.start, place.end));
                return Err(Mistake::new(start, last, "a name is missing after the point").help("write the name of a field"));
            };
            self.at += 1;
            segments.push(Segment { name, start, end: last });
            end = last;
        }
        Ok(Syntax { start: place.start, end, form: Form::Path(segments) })
    }

    fn close(&mut self) -> Result<usize, Mistake> {
        let end = self.peek().map_or(self.length, |place| place.end);
        if self.skip(")") {
            return Ok(end);
        }
        let start = self.peek().map_or(self.length, |place| place.start);
        Err(Mistake::new(start, end, "a closing parenthesis is missing").help("write `)`"))
    }

    fn deeper(&mut self, read: fn(&mut Self) -> Result<Syntax, Mistake>) -> Result<Syntax, Mistake> {
        if self.depth >= DEEPEST {
            let start = self.peek().map_or(self.length, |place| place.start);
            return Err(Mistake::new(start, self.length, format!("the expression is nested more than {DEEPEST} levels deep"))
                .help("divide it among several steps or fields"));
        }
        self.depth += 1;
        let inner = read(self);
        self.depth -= 1;
        inner
    }

    #[allow(clippy::unused_self, reason = "the caller need not distinguish")]
    fn unexpected(&self, place: &Place) -> Mistake {
        let (shown, help) = match &place.token {
            Token::Mark("-") => ("`-`".to_owned(), "there are no negative numbers: subtract from another value"),
            Token::Mark(mark) => (format!("`{mark}`"), "write a value on both sides of an operator"),
            Token::Name(name) if OPERATORS.contains(&name.as_str()) => {
                (format!("`{name}`"), "write a value on both sides of an operator")
            }
            Token::Name(name) => (format!("`{name}`"), "write an operator between two values"),
            Token::Text(_) => ("a text".to_owned(), "write an operator between two values"),
            Token::Number(_) => ("a number".to_owned(), "write an operator between two values"),
            Token::Span(_) => ("a length of time".to_owned(), "write an operator between two values"),
        };
        Mistake::new(place.start, place.end, format!("{shown} is not expected here")).help(help)
    }
}

fn binary(op: Op, left: Syntax, right: Syntax) -> Syntax {
    Syntax { start: left.start, end: right.end, form: Form::Binary(op, Box::new(left), Box::new(right)) }
}
