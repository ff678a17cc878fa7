//! The tokens of an expression.

use super::syntax::Mistake;

/// A token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Text(String),
    Number(String),
    /// A length of time in seconds.
    Span(u64),
    Name(String),
    /// An operator or a bracket.
    Mark(&'static str),
}

/// A token and its bytes in the expression.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) token: Token,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The maximum number of tokens. It bounds the recursion of all later stages.
const MOST: usize = 500;

/// Longer marks precede their beginnings.
const MARKS: &[&str] = &["!=", "<=", ">=", "=", "<", ">", "+", "-", "(", ")", ",", "."];

/// Marks of other languages, each with the remedy.
const FOREIGN: &[(&str, &str)] = &[
    ("==", "write `=`"),
    ("<>", "write `!=`"),
    ("&&", "write `and`"),
    ("||", "write `or`"),
    ("!", "write `not`"),
    ("\"", "write a text in single quotes: `'text'`"),
    ("‘", "write a text in single quotes: `'text'`"),
    ("’", "write a text in single quotes: `'text'`"),
    ("“", "write a text in single quotes: `'text'`"),
    ("”", "write a text in single quotes: `'text'`"),
];

/// Splits an expression into tokens.
pub(super) fn tokens(text: &str) -> Result<Vec<Place>, Mistake> {
    let mut places = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let blank = rest.len() - rest.trim_start().len();
        if blank > 0 {
            at += blank;
            continue;
        }
        let (token, length) = token(rest, at)?;
        places.push(Place { token, start: at, end: at + length });
        at += length;
        if places.len() > MOST {
            return Err(Mistake::new(at, text.len(), format!("the expression has more than {MOST} parts"))
                .help("divide it among several steps or fields"));
        }
    }
    Ok(places)
}

/// Returns the first token of a text, and its length.
fn token(rest: &str, at: usize) -> Result<(Token, usize), Mistake> {
    if let Some((mark, help)) =
        FOREIGN.iter().find(|(mark, _)| rest.starts_with(mark) && !(*mark == "!" && rest.starts_with("!=")))
    {
        return Err(Mistake::new(at, at + mark.len(), format!("`{mark}` has no meaning in an expression")).help(*help));
    }
    if let Some(mark) = MARKS.iter().find(|mark| rest.starts_with(*mark)) {
        return Ok((Token::Mark(mark), mark.len()));
    }
    match rest.chars().next() {
        Some('\'') => literal(rest, at),
        Some(c) if c.is_ascii_digit() => number(rest, at),
        Some(c) if is_letter(c) => {
            let length = rest.find(|c| !is_letter(c) && !char::is_ascii_digit(&c)).unwrap_or(rest.len());
            Ok((Token::Name(rest.get(..length).unwrap_or_default().to_owned()), length))
        }
        first => {
            let c = first.unwrap_or_default();
            let help = "an expression consists of names, `'texts'`, numbers, operators and parentheses";
            Err(Mistake::new(at, at + c.len_utf8(), format!("`{}` has no meaning in an expression", c.escape_debug())).help(help))
        }
    }
}

const fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || c == '_'
}

/// Reads a text in single quotes. Two quotes stand for one.
fn literal(rest: &str, at: usize) -> Result<(Token, usize), Mistake> {
    let mut text = String::new();
    let mut chars = rest.char_indices().skip(1).peekable();
    while let Some((place, c)) = chars.next() {
        if c != '\'' {
            text.push(c);
        } else if chars.next_if(|(_, next)| *next == '\'').is_some() {
            text.push('\'');
        } else {
            return Ok((Token::Text(text), place + 1));
        }
    }
    Err(Mistake::new(at, at + rest.len(), "the text has no end")
        .help("close it with `'`; a quote inside a text is written twice"))
}

/// Reads a number, or a length of time such as `90d`.
fn number(rest: &str, at: usize) -> Result<(Token, usize), Mistake> {
    let digits = |text: &str| text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let mut length = digits(rest);
    let whole = rest.get(..length).unwrap_or_default();
    if let Some(decimals) =
        rest.get(length..).and_then(|rest| rest.strip_prefix('.')).map(digits).filter(|decimals| *decimals > 0)
    {
        length += 1 + decimals;
    }
    let number = rest.get(..length).unwrap_or_default();
    let after = rest.get(length..).unwrap_or_default();
    let word_length = after.find(|c| !is_letter(c) && !char::is_ascii_digit(&c)).unwrap_or(after.len());
    let word = after.get(..word_length).unwrap_or_default();
    let seconds = match word {
        "" => return Ok((Token::Number(number.to_owned()), length)),
        "d" => 86_400,
        "h" => 3_600,
        "m" => 60,
        "s" => 1,
        _ => 0,
    };
    let span = whole.parse::<u64>().ok().filter(|_| seconds > 0 && number == whole).and_then(|count| count.checked_mul(seconds));
    match span {
        Some(span) => Ok((Token::Span(span), length + word_length)),
        None => {
            Err(Mistake::new(at, at + length + word_length, format!("`{number}{word}` is neither a number nor a length of time"))
                .help("write a length of time as `90d`, `2h`, `15m` or `30s`"))
        }
    }
}
