//! The grammar of expressions. Names are resolved by [`Names`], which knows what can be named at a place.

use crate::ir::memory::{Expr, Op};

/// A mistake in an expression: the offset of its character in the text, and the problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mistake {
    pub(super) at: usize,
    pub(super) message: String,
    /// The remedy, if there is one.
    pub(super) help: Option<String>,
}

impl Mistake {
    pub(super) fn new(at: usize, message: impl Into<String>) -> Self {
        Self { at, message: message.into(), help: None }
    }
}

/// The names at a place.
pub(super) trait Names {
    /// Resolves a dotted name, such as `request.amount` or `trade.trade_no`.
    fn path(&self, at: usize, path: &[String]) -> Result<Expr, Mistake>;

    /// Resolves the name of a kind.
    fn kind(&self, at: usize, name: &str) -> Result<String, Mistake>;
}

/// The most nested parentheses and operations: deeper expressions are a mistake, and recursion is bounded.
const DEPTH: usize = 64;

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Text(String),
    Number(String),
    Span(u64),
    /// A name, or a dotted path.
    Word(Vec<String>),
    Sign(&'static str),
}

/// Parses an expression.
pub(super) fn parse(text: &str, names: &dyn Names) -> Result<Expr, Mistake> {
    let tokens = tokens(text)?;
    let mut parser = Parser { tokens: &tokens, next: 0, end: text.len(), names, depth: 0 };
    let expr = parser.or()?;
    match parser.peek() {
        None => Ok(expr),
        Some(token) => Err(Mistake::new(parser.at(), format!("expected an operator or the end, found {}", shown(token)))),
    }
}

const SIGNS: [&str; 12] = ["!=", "<=", ">=", "=", "<", ">", "+", "-", "(", ")", ",", "."];

fn tokens(text: &str) -> Result<Vec<(usize, Token)>, Mistake> {
    let mut tokens = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let at = text.len() - rest.len();
        let Some(first) = rest.chars().next() else { return Ok(tokens) };
        let (token, length) = if first == '\'' {
            let inner = rest.get(1..).unwrap_or_default();
            let end = inner.find('\'').ok_or_else(|| Mistake::new(at, "the text has no closing quote `'`"))?;
            (Token::Text(inner.get(..end).unwrap_or_default().to_owned()), end + 2)
        } else if first.is_ascii_digit() {
            number(rest, at)?
        } else if is_letter(first) {
            word(rest)
        } else if let Some(sign) = SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
            (Token::Sign(sign), sign.len())
        } else {
            return Err(Mistake::new(at, format!("unexpected character `{first}`")));
        };
        tokens.push((at, token));
        rest = rest.get(length..).unwrap_or_default();
    }
}

fn number(text: &str, at: usize) -> Result<(Token, usize), Mistake> {
    let digits = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (number, rest) = text.split_at(digits);
    let unit = rest.chars().next().filter(|c| is_letter(*c));
    let Some(unit) = unit else { return Ok((Token::Number(number.to_owned()), digits)) };
    let seconds = match unit {
        's' => 1,
        'm' => 60,
        'h' => 60 * 60,
        'd' => 24 * 60 * 60,
        _ => return Err(Mistake::new(at, format!("`{number}{unit}` is no length of time; expected `s`, `m`, `h` or `d`"))),
    };
    let count: u64 = number.parse().map_err(|_| Mistake::new(at, format!("`{number}` is not a whole number")))?;
    let span = count.checked_mul(seconds).ok_or_else(|| Mistake::new(at, "the length of time is too large"))?;
    Ok((Token::Span(span), digits + 1))
}

fn word(text: &str) -> (Token, usize) {
    let end = text.find(|c: char| !is_letter(c) && !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let word = text.get(..end).unwrap_or_default();
    (Token::Word(word.split('.').map(str::to_owned).collect()), end)
}

const fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || c == '_'
}

fn shown(token: &Token) -> String {
    match token {
        Token::Text(text) => format!("the text `'{text}'`"),
        Token::Number(number) => format!("the number `{number}`"),
        Token::Span(seconds) => format!("the length of time of {seconds} s"),
        Token::Word(path) => format!("`{}`", path.join(".")),
        Token::Sign(sign) => format!("`{sign}`"),
    }
}

struct Parser<'p> {
    tokens: &'p [(usize, Token)],
    next: usize,
    end: usize,
    names: &'p dyn Names,
    depth: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.next).map(|(_, token)| token)
    }

    fn at(&self) -> usize {
        self.tokens.get(self.next).map_or(self.end, |(at, _)| *at)
    }

    fn eat_word(&mut self, expected: &str) -> bool {
        let found = matches!(self.peek(), Some(Token::Word(path)) if matches!(path.as_slice(), [word] if word == expected));
        self.next += usize::from(found);
        found
    }

    fn eat_sign(&mut self, expected: &str) -> bool {
        let found = matches!(self.peek(), Some(Token::Sign(sign)) if *sign == expected);
        self.next += usize::from(found);
        found
    }

    fn expect(&mut self, sign: &str) -> Result<(), Mistake> {
        if self.eat_sign(sign) {
            return Ok(());
        }
        let found = self.peek().map_or_else(|| "the end".to_owned(), shown);
        Err(Mistake::new(self.at(), format!("expected `{sign}`, found {found}")))
    }

    fn or(&mut self) -> Result<Expr, Mistake> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(Mistake::new(self.at(), "the expression is nested too deeply"));
        }
        let mut left = self.and()?;
        while self.eat_word("or") {
            left = binary(Op::Or, left, self.and()?);
        }
        self.depth -= 1;
        Ok(left)
    }

    fn and(&mut self) -> Result<Expr, Mistake> {
        let mut left = self.not()?;
        while self.eat_word("and") {
            left = binary(Op::And, left, self.not()?);
        }
        Ok(left)
    }

    fn not(&mut self) -> Result<Expr, Mistake> {
        let mut count = 0;
        while self.eat_word("not") {
            count += 1;
        }
        let mut expr = self.comparison()?;
        for _ in 0..count {
            expr = Expr::Not(Box::new(expr));
        }
        Ok(expr)
    }

    fn comparison(&mut self) -> Result<Expr, Mistake> {
        let left = self.sum()?;
        let op = match self.peek() {
            Some(Token::Sign("=")) => Op::Equal,
            Some(Token::Sign("!=")) => Op::NotEqual,
            Some(Token::Sign("<")) => Op::Less,
            Some(Token::Sign("<=")) => Op::LessOrEqual,
            Some(Token::Sign(">")) => Op::Greater,
            Some(Token::Sign(">=")) => Op::GreaterOrEqual,
            Some(Token::Word(path)) if matches!(path.as_slice(), [word] if word == "in") => Op::In,
            Some(Token::Word(path)) if matches!(path.as_slice(), [word] if word == "begins") => Op::Begins,
            _ => return Ok(left),
        };
        self.next += 1;
        Ok(binary(op, left, self.sum()?))
    }

    fn sum(&mut self) -> Result<Expr, Mistake> {
        let mut left = self.atom()?;
        loop {
            let op = if self.eat_sign("+") {
                Op::Add
            } else if self.eat_sign("-") {
                Op::Subtract
            } else {
                return Ok(left);
            };
            left = binary(op, left, self.atom()?);
        }
    }

    fn atom(&mut self) -> Result<Expr, Mistake> {
        let at = self.at();
        let Some(token) = self.peek().cloned() else { return Err(Mistake::new(at, "expected a value, found the end")) };
        self.next += 1;
        match token {
            Token::Text(text) => Ok(Expr::Text(text)),
            Token::Number(number) => Ok(Expr::Number(number)),
            Token::Span(seconds) => Ok(Expr::Span(seconds)),
            Token::Sign("(") => {
                let inner = self.or()?;
                self.expect(")")?;
                Ok(inner)
            }
            Token::Word(path) => match (path.as_slice(), self.peek()) {
                ([name], Some(Token::Sign("("))) => self.function(at, name),
                ([word], _) if word == "now" => Ok(Expr::Now),
                _ => self.names.path(at, &path),
            },
            Token::Sign(_) => Err(Mistake::new(at, format!("expected a value, found {}", shown(&token)))),
        }
    }

    fn function(&mut self, at: usize, name: &str) -> Result<Expr, Mistake> {
        self.expect("(")?;
        let expr = match name {
            "page" => Expr::Page(self.kind()?),
            "file" => match self.atom()? {
                Expr::Request(path) => Expr::File(path),
                _ => return Err(Mistake::new(at, "expected a file of the request, such as `file(request.image)`")),
            },
            "count" => {
                let kind = self.kind()?;
                let within = match self.eat_sign(",").then(|| self.atom()).transpose()? {
                    None => None,
                    Some(Expr::Span(seconds)) => Some(seconds),
                    Some(_) => return Err(Mistake::new(at, "expected a length of time, such as `count(template, 7d)`")),
                };
                Expr::Count { kind, within }
            }
            "sum" => Expr::Sum(Box::new(self.or()?)),
            _ => {
                let help = "the functions are `page`, `file`, `count` and `sum`".to_owned();
                return Err(Mistake { help: Some(help), ..Mistake::new(at, format!("unknown function `{name}`")) });
            }
        };
        self.expect(")")?;
        Ok(expr)
    }

    fn kind(&mut self) -> Result<String, Mistake> {
        let at = self.at();
        match self.peek().cloned() {
            Some(Token::Word(path)) if path.len() == 1 => {
                self.next += 1;
                self.names.kind(at, path.first().map(String::as_str).unwrap_or_default())
            }
            _ => Err(Mistake::new(at, "expected the name of a kind")),
        }
    }
}

fn binary(op: Op, left: Expr, right: Expr) -> Expr {
    Expr::Binary(op, Box::new(left), Box::new(right))
}
